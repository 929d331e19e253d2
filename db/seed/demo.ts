import { randomUUID } from 'node:crypto'
import { checkRound } from '@/report/check-round'
import type { PortableRound } from '@/report/portable-round'
import { ensureAccounts } from '../accounts'
import { open, openIdentity, type Tx } from '../client'
import { enterAsImporter } from '../portable/as-importer'
import { findRoundByKey } from '../portable/find-round'
import { importRound } from '../portable/import-round'
import { municipality, person } from '../schema'
import { demoRounds } from './demo/rounds'
import { helsingborg2018 } from './helsingborg-2018'

export const bjorkvikId = 'b1a5e000-0000-4000-8000-000000000001'
export const helsingborgId = 'b1a5e000-0000-4000-8000-000000000002'
export const demoStrategist = 'strateg@bjorkvik.example'

const checked = (round: PortableRound): PortableRound => {
  const found = checkRound(round)
  if (!Array.isArray(found)) return found
  throw new Error(
    `The demonstration's round ${round.round.key}:\n${found.map((one) => `${one.path}: ${one.reason}`).join('\n')}`,
  )
}

type Filling = { accounts: Map<string, string>; now: Date }

/** Rounds that are there stay as they are: people may have gone on working in them. */
const fill = async (
  tx: Tx,
  municipalityId: string,
  name: string,
  rounds: PortableRound[],
  { accounts, now }: Filling,
) => {
  await enterAsImporter(tx, municipalityId)
  await tx.insert(municipality).values({ municipalityId, name }).onConflictDoNothing()
  for (const round of rounds)
    if (!(await findRoundByKey(tx, municipalityId, round.round.key)))
      await importRound(tx, municipalityId, round, {
        accountsOf: async () => accounts,
        letsStaffIn: true,
        now,
        id: randomUUID,
      })
}

/** The demonstration's strategist also reads the neighbour's facts: one account, two municipalities. */
const addReader = async (tx: Tx, { accounts }: Filling, name: string) => {
  const reader = {
    municipalityId: helsingborgId,
    userId: accounts.get(demoStrategist)!,
    name,
    email: demoStrategist,
  }
  await tx
    .insert(person)
    .values({ ...reader, language: 'sv', role: 'reader' })
    .onConflictDoNothing()
}

/** Fills the database with the demonstration: all of it or, when something fails, nothing. */
export const loadDemo = async (url: string): Promise<void> => {
  const database = open(url, 1)
  const identity = openIdentity(url)
  try {
    const rounds = demoRounds().map(checked)
    const facts = checked(helsingborg2018)
    const people = [...rounds, facts].flatMap((round) => round.people)
    const strategist = people.find((one) => one.email === demoStrategist)
    if (!strategist) throw new Error(`The demonstration has nobody with the address ${demoStrategist}.`)
    const filling = { accounts: await ensureAccounts(identity, people), now: new Date() }
    await database.transaction(async (tx) => {
      await fill(tx, bjorkvikId, 'Björkvik', rounds, filling)
      await fill(tx, helsingborgId, 'Helsingborg', [facts], filling)
      await addReader(tx, filling, strategist.name)
    })
  } finally {
    await Promise.all([database.$client.end(), identity.$client.end()])
  }
}
