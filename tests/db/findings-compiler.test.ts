import { drizzle } from 'drizzle-orm/postgres-js'
import fc from 'fast-check'
import postgres from 'postgres'
import { asCaller, open, type Database, type Tx } from '@/db/client'
import { listEvidence, tallyFacets, tallyRules } from '@/db/findings'
import * as schema from '@/db/schema'
import { evaluate, place } from '@/findings/evaluate'
import type { Rule } from '@/findings/rule'
import { standardRules } from '@/findings/standard-rules'
import { withDatabase } from '@/tests/database'
import { supportFamilies, syntheticRound } from '../findings/synthetic-round'
import { dialogues, families, rules } from './findings-arbitrary'
import { insertRound, type FixtureDialogue } from './findings-fixture'

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_007)
const runs = Number(process.env.RUNS ?? 60)
const database = withDatabase()
let owner: postgres.Sql
let app: Database

beforeAll(() => {
  owner = postgres(database.adminUrl(), { max: 1, onnotice: () => {} })
  app = open(database.url(), 2)
})
afterAll(() => Promise.all([owner?.end(), app?.$client.end()]))

const inRound = async <T>(
  round: FixtureDialogue[],
  work: (tx: Tx, roundId: string) => Promise<T>,
): Promise<T> => {
  const ids = await insertRound(owner, round)
  const caller = { municipality: ids.municipality, person: ids.person, role: 'strategist' as const }
  return asCaller(app, caller, (tx) => work(tx, ids.round))
}

const sent = (round: FixtureDialogue[]) => round.filter(({ unsent }) => !unsent)

const placesOf = (rule: Rule, round: FixtureDialogue[]) =>
  new Set(
    place(rule, sent(round), families).map(({ dialogue, truth, dontKnow }) => [
      dialogue.organisation.key,
      truth,
      dontKnow,
    ]),
  )

test(`SQL gives what the oracle gives (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(dialogues, rules, async (round, list) => {
      const tallies = await inRound(round, (tx, id) => tallyRules(tx, id, list, families))
      expect([...tallies.keys()]).toEqual(list.map(({ key }) => key))
      for (const rule of list)
        expect([rule, tallies.get(rule.key)]).toEqual([rule, evaluate(rule, sent(round), families)])
    }),
    { seed, numRuns: runs },
  )
})

test(`the evidence for a rule lists whom the oracle places, with their answers (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(dialogues, rules, async (round, list) => {
      const found = await inRound(round, async (tx, id) => {
        const all = []
        for (const rule of list) all.push(await listEvidence(tx, id, rule, families))
        return all
      })
      list.forEach((rule, index) => {
        const evidence = found[index] ?? []
        const tally = evaluate(rule, sent(round), families)
        if (rule.count.unit !== 'excerpt') {
          expect(evidence.filter(({ truth }) => truth).length).toBe(tally.k)
          expect(evidence.filter(({ truth }) => truth !== null).length).toBe(tally.n)
        } else expect(evidence.flatMap(({ excerpts }) => excerpts).length).toBe(tally.n)
        if (rule.count.unit !== 'organisation') return
        const listed = evidence.map(({ organisation, truth, dontKnow }) => [
          organisation.key,
          truth,
          dontKnow,
        ])
        expect(new Set(listed)).toEqual(placesOf(rule, round))
        for (const { answers, organisation } of evidence) {
          const own = round.find((one) => one.organisation.key === organisation.key)
          for (const { revision: _, ...answer } of answers) expect(own?.answers).toContainEqual(answer)
        }
      })
    }),
    { seed, numRuns: Math.ceil(runs / 4) },
  )
})

test('the standard rules give in SQL what they give in the oracle, in three queries and a setting', async () => {
  const queries: string[] = []
  const counting = drizzle({
    client: owner,
    schema,
    logger: { logQuery: (query) => void queries.push(query) },
  })
  const { round, municipality } = await insertRound(owner, syntheticRound)
  const tallies = await counting.transaction(async (tx) => {
    await tx.execute(`select set_config('app.municipality', '${municipality}', true)`)
    queries.length = 0
    return tallyRules(tx, round, standardRules, supportFamilies)
  })
  for (const rule of standardRules) {
    expect([rule.key, tallies.get(rule.key)]).toEqual([
      rule.key,
      evaluate(rule, syntheticRound, supportFamilies),
    ])
  }
  expect(queries.length).toBe(4)
})

test('a facet’s distribution counts organisations, not answers', async () => {
  const answer = (index: number, value: object, standing = 'answered') =>
    ({
      key: `p${index}.codes`,
      facet: 'codes',
      action: null,
      standing,
      value,
    }) as FixtureDialogue['answers'][number]
  const round: FixtureDialogue[] = [
    {
      organisation: { key: 'a', kind: 'company' },
      answers: [answer(1, { choices: ['yes', 'no'] }), answer(2, { choices: ['yes'] })],
      excerpts: [],
    },
    {
      organisation: { key: 'b', kind: 'administration' },
      answers: [answer(1, { choice: 'yes' })],
      excerpts: [],
    },
    {
      organisation: { key: 'c', kind: 'administration' },
      answers: [answer(1, { withheld: 'dont_know' }, 'dont_know')],
      excerpts: [],
    },
    {
      organisation: { key: 'd', kind: 'administration' },
      answers: [answer(1, { withheld: 'declined' }, 'declined')],
      excerpts: [],
    },
  ]
  const tallies = await inRound(round, (tx, id) => tallyFacets(tx, id, ['codes', 'nothing']))
  expect(tallies.get('codes')).toEqual({
    known: { administration: 2, company: 1 },
    dontKnow: { administration: 1, company: 0 },
    codes: new Map([
      ['no', { administration: 0, company: 1 }],
      ['yes', { administration: 1, company: 1 }],
    ]),
  })
  expect(tallies.get('nothing')?.known).toEqual({ administration: 0, company: 0 })
})

test('another municipality’s round is empty, even when its id is known', async () => {
  const theirs = await insertRound(owner, syntheticRound)
  const ours = await insertRound(owner, [])
  const caller = { municipality: ours.municipality, person: ours.person, role: 'strategist' as const }
  const tallies = await asCaller(app, caller, (tx) =>
    tallyRules(tx, theirs.round, standardRules, supportFamilies),
  )
  expect([...tallies.values()].map(({ n }) => n)).toEqual(standardRules.map(() => 0))
})
