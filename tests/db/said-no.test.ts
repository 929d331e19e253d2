import { randomUUID } from 'node:crypto'
import { voiceOf } from '@/app/(strategist)/rounds/[round]/findings/[rule]/voice-of'
import { contentHash } from '@/answers/content-hash'
import type { Value } from '@/answers/value'
import { ensureAccounts } from '@/db/accounts'
import { open, openIdentity, type Database } from '@/db/client'
import { listEvidence, tallyRules } from '@/db/findings'
import { asImporter } from '@/db/portable/as-importer'
import { importRound } from '@/db/portable/import-round'
import { municipality } from '@/db/schema'
import { completeRound } from '@/db/seed/demo/complete-round'
import { evaluate } from '@/findings/evaluate'
import { standardRules } from '@/findings/standard-rules'
import { promptsOf } from '@/guide/guide'
import type { PortableRound } from '@/report/portable-round'
import { withDatabase } from '../database'
import { sentDialoguesOf, valuesOf } from '../seed/sent-dialogues'

const made = withDatabase()
let database: Database
let identity: ReturnType<typeof openIdentity>
beforeAll(() => {
  database = open(made.url(), 1)
  identity = openIdentity(made.url())
})
afterAll(() => Promise.all([database.$client.end(), identity.$client.end()]))

/** The complete round in which one organisation has answered otherwise. */
const roundWith = (organisation: string, given: Record<string, Value>): PortableRound => {
  const round = structuredClone(completeRound())
  const dialogue = round.dialogues.find((one) => one.organisation === organisation)!
  for (const [key, value] of Object.entries(given))
    dialogue.answers.find((one) => one.key === key)!.revisions.at(-1)!.value = value
  const values = valuesOf(dialogue)
  for (const one of dialogue.submissions)
    one.contentHash = contentHash(
      Object.fromEntries(
        Object.entries(one.revisions).map(([key, id]) => [key, id === null ? null : values.get(id)!]),
      ),
    )
  return round
}

const rules = standardRules.filter(({ key }) => ['N1', 'N6', 'N16', 'H7_training'].includes(key))

const take = async (round: PortableRound) => {
  const municipalityId = randomUUID()
  return asImporter(database, municipalityId, async (tx) => {
    await tx.insert(municipality).values({ municipalityId, name: 'Björkvik' })
    const accountsOf = (people: PortableRound['people']) => ensureAccounts(identity, people)
    const make = { accountsOf, letsStaffIn: true, id: randomUUID, now: new Date() }
    const { roundId } = await importRound(tx, municipalityId, round, make)
    const tallies = await tallyRules(tx, roundId, rules, round.guide.families)
    const evidence = await listEvidence(tx, roundId, rules[1]!, round.guide.families)
    return { tallies, evidence }
  })
}
const counts = (tallies: Awaited<ReturnType<typeof take>>['tallies']) =>
  Object.fromEntries(rules.map(({ key }) => [key, [tallies.get(key)!.k, tallies.get(key)!.n]]))
const reckoned = (round: PortableRound) =>
  Object.fromEntries(
    rules.map((rule) => {
      const { k, n } = evaluate(rule, sentDialoguesOf(round), round.guide.families)
      return [rule.key, [k, n]]
    }),
  )

const no = { 'support_need.supportNeed': { choice: 'no' }, 'needed.supportNeeds': { cleared: true } } as const

test('whoever needs no support has said no to every kind of it, and is counted', async () => {
  const before = reckoned(completeRound())
  const round = roundWith('ORG15', no)
  const { tallies, evidence } = await take(round)
  const expected = {
    ...before,
    N6: [before.N6![0]! - 1, 15],
    N16: [before.N16![0]! - 1, 15],
    H7_training: before.H7_training && [before.H7_training[0]! - 1, 15],
  }
  expect(counts(tallies)).toEqual(expected)
  expect(reckoned(round)).toEqual(expected)

  const own = evidence.find((one) => one.organisation.key === 'ORG15')!
  expect([own.truth, voiceOf(rules[1]!, round.guide, 'sv', own).chosen]).toEqual([
    false,
    ['8a Behöver ni stöd? nej'],
  ])
})

test('a need that is named elsewhere is named, whatever was said in 8a', async () => {
  const round = roundWith('ORG15', { 'support_need.supportNeed': { choice: 'no' } })
  expect(counts((await take(round)).tallies)).toEqual(reckoned(completeRound()))
})

test('the negative control: in a guide that does not say so, the blank is unknown', async () => {
  const round = roundWith('ORG15', no)
  for (const one of promptsOf(round.guide).flatMap((prompt) => prompt.questions))
    if (one.kind === 'choices') delete one.noWhen
  expect(Object.values(counts((await take(round)).tallies)).map(([, n]) => n)).toEqual([14, 14, 14, 14])
})
