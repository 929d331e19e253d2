import postgres from 'postgres'
import { asCaller, open, type Database } from '@/db/client'
import { listEvidence } from '@/db/findings'
import type { Rule } from '@/findings/rule'
import type { SentAnswer } from '@/findings/sent-dialogue'
import { withDatabase } from '@/tests/database'
import { insertRound, type FixtureDialogue } from './findings-fixture'

const database = withDatabase()
let owner: postgres.Sql
let app: Database

beforeAll(() => {
  owner = postgres(database.adminUrl(), { max: 1, onnotice: () => {} })
  app = open(database.url(), 1)
})
afterAll(() => Promise.all([owner?.end(), app?.$client.end()]))

const text = (prompt: string, written: string): SentAnswer => ({
  key: `${prompt}.text`,
  facet: 'text',
  action: null,
  standing: 'answered',
  value: { text: written },
})
const used = (standing: SentAnswer['standing'], value: SentAnswer['value']): SentAnswer => ({
  key: '1.used',
  facet: 'used',
  action: null,
  standing,
  value,
})
const dialogue = (key: string, ...answers: SentAnswer[]): FixtureDialogue => ({
  organisation: { key, kind: 'company' },
  answers,
  excerpts: [{ perspective: 'internal' }, { perspective: 'external' }],
})
const activities = (action: number, value: SentAnswer['value']): SentAnswer => ({
  key: `5_${action}.activities`,
  facet: 'activities',
  action,
  standing: value ? 'answered' : 'not_answered',
  value,
})

const round = [
  dialogue('a', used('answered', { choice: 'yes' }), text('1', 'Ja,\u2028vi gör det 👍'), text('2', 'Annat')),
  dialogue('b', used('dont_know', { withheld: 'dont_know' }), text('2', 'Annat')),
  dialogue('c', used('declined', { withheld: 'declined' })),
  dialogue(
    'd',
    activities(1, { items: [{ id: '1', fields: { title: 'Besök' } }] }),
    activities(2, null),
    activities(3, { items: [{ id: '1', fields: { title: ' \u2028', kind: [] } }] }),
  ),
]

const listFor = async (count: Rule['count']) => {
  const rule: Rule = { key: 'r', conclusion: 'r', count, sentence: { sv: '{count}.' } }
  const ids = await insertRound(owner, round)
  const caller = { municipality: ids.municipality, person: ids.person, role: 'strategist' as const }
  return asCaller(app, caller, (tx) => listEvidence(tx, ids.round, rule, []))
}
const usedYes: Rule['count'] = { unit: 'organisation', condition: { facet: 'used', has: ['yes'] } }

test('a quotation is the stored text of the same prompt, and of no other', async () => {
  const [a, b] = await listFor(usedYes)
  expect(a?.texts.map(({ key, text: written }) => [key, written])).toEqual([
    ['1.text', 'Ja,\u2028vi gör det 👍'],
  ])
  expect(b?.texts).toEqual([])
})

test('support, "don’t know" and silence are kept apart, and a silence says which it is', async () => {
  const evidence = await listFor(usedYes)
  expect(
    evidence.map((one) => [
      one.organisation.key,
      one.truth,
      one.dontKnow,
      one.answers.map(({ standing }) => standing),
    ]),
  ).toEqual([
    ['a', true, false, ['answered']],
    ['b', false, true, ['dont_know']],
    ['c', null, false, ['declined']],
    ['d', null, false, []],
  ])
})

test('a cell stands for itself, with its action, and an entry that was only opened fills none', async () => {
  const cells = await listFor({ unit: 'cell', facet: 'activities' })
  expect(cells.map(({ organisation, action, truth }) => [organisation.key, action, truth])).toEqual([
    ['d', 1, false],
    ['d', 2, true],
    ['d', 3, true],
  ])
})

test('an excerpt is listed with its place in the text', async () => {
  const [a] = await listFor({ unit: 'excerpt', perspective: 'internal' })
  expect(a).toMatchObject({
    truth: true,
    excerpts: expect.arrayContaining([expect.objectContaining({ perspective: 'internal' })]),
  })
  expect(a?.excerpts).toHaveLength(2)
  expect(a?.excerpts[0]).toMatchObject({ start: 0, end: 2, quote: 'Vi' })
})
