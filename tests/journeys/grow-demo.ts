import { randomUUID } from 'node:crypto'
import { ensureAccounts } from '@/db/accounts'
import { open, openIdentity } from '@/db/client'
import { asImporter } from '@/db/portable/as-importer'
import { ensureOrganisations, ensurePeople } from '@/db/portable/ensure-parts'
import { findRoundByKey } from '@/db/portable/find-round'
import { importDialogues } from '@/db/portable/import-dialogues'
import { importExamples } from '@/db/portable/import-round'
import { bjorkvikId } from '@/db/seed/demo'
import { demoRounds } from '@/db/seed/demo/rounds'
import { stableId } from '@/db/seed/demo/stable-id'
import type { PortableRound } from '@/report/portable-round'

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g

/** The same round with everything that an organisation brings under new keys and ids. */
const copyOf = (round: PortableRound, copy: string): PortableRound =>
  JSON.parse(
    JSON.stringify(round)
      .replaceAll(uuid, (id) => stableId(`${id} ${copy}`))
      .replaceAll(/"ORG(\d\d)/g, `"ORG$1${copy}`)
      .replaceAll(/"([a-z.]+\.[a-z.]+)@bjorkvik\.example"/g, `"$1.${copy}@bjorkvik.example"`),
  )

/** Adds to both rounds of the demonstration at `url`, for each copy, fifteen more organisations that have done the same. */
export const growDemo = async (url: string, copies: string[]): Promise<void> => {
  const database = open(url, 1)
  const identity = openIdentity(url)
  const make = { id: randomUUID, now: new Date() }
  try {
    for (const round of copies.flatMap((copy) => demoRounds().map((one) => copyOf(one, copy)))) {
      await asImporter(database, bjorkvikId, async (tx) => {
        const organisations = await ensureOrganisations(tx, bjorkvikId, round)
        if (Array.isArray(organisations)) throw new Error(JSON.stringify(organisations))
        const accountsOf = (all: typeof round.people) => ensureAccounts(identity, all)
        const { ids: people } = await ensurePeople(tx, bjorkvikId, round, {
          ...make,
          accountsOf,
          letsStaffIn: true,
        })
        const roundId = (await findRoundByKey(tx, bjorkvikId, round.round.key))!
        const known = { municipalityId: bjorkvikId, roundId, organisations, people, id: make.id }
        await importDialogues(tx, round, known)
        await importExamples(tx, round, known)
      })
    }
  } finally {
    await Promise.all([database.$client.end(), identity.$client.end()])
  }
}
