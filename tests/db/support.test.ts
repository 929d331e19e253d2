import postgres from 'postgres'
import { asCaller, open, type Database } from '@/db/client'
import { gatherSupport, listSupport } from '@/db/support'
import type { SentAnswer } from '@/findings/sent-dialogue'
import { withDatabase } from '@/tests/database'
import { insertRound } from './findings-fixture'

const database = withDatabase()
let owner: postgres.Sql
let app: Database

beforeAll(() => {
  owner = postgres(database.adminUrl(), { max: 1, onnotice: () => {} })
  app = open(database.url(), 1)
})
afterAll(() => Promise.all([owner?.end(), app?.$client.end()]))

const families = [
  { facet: 'needs', code: 'training', label: { sv: 'utbildning' }, children: ['basics', 'norms'] },
]
const codes = ['basics', 'norms', 'tools']

test('a family counts the union of its children, never the sum', () => {
  const rows = [
    { name: 'a', kind: 'company' as const, codes: ['basics', 'norms'] },
    { name: 'b', kind: 'administration' as const, codes: ['norms'] },
    { name: 'c', kind: 'administration' as const, codes: [] },
  ]
  const { answered, families: found, others } = gatherSupport(rows, families, codes)
  expect(answered).toHaveLength(3)
  expect(found[0]!.organisations.map(({ name }) => name)).toEqual(['a', 'b'])
  expect(found[0]!.children.map(({ code, organisations }) => [code, organisations.length])).toEqual([
    ['norms', 2],
    ['basics', 1],
  ])
  expect(others).toEqual([{ code: 'tools', organisations: [] }])
})

const needs = (prompt: string, standing: SentAnswer['standing'], value: SentAnswer['value']): SentAnswer => ({
  key: `${prompt}.needs`,
  facet: 'needs',
  action: null,
  standing,
  value,
})
const dialogue = (key: string, ...answers: SentAnswer[]) => ({
  organisation: { key, kind: 'company' as const },
  answers,
  excerpts: [],
})

test('an organisation that says the same under two prompts counts once, and a blank is outside N', async () => {
  const ids = await insertRound(owner, [
    dialogue(
      'twice',
      needs('7', 'answered', { choices: ['basics'] }),
      needs('8b', 'answered', { choices: ['basics', 'tools'] }),
    ),
    dialogue('unsure', needs('7', 'dont_know', { withheld: 'dont_know' })),
    dialogue('blank', needs('7', 'not_answered', null)),
    dialogue('nothing', needs('7', 'explicit_no', { choices: [] })),
  ])
  const support = await asCaller(
    app,
    { municipality: ids.municipality, person: ids.person, role: 'note_taker' },
    (tx) => listSupport(tx, ids.round, 'needs', families, codes),
  )
  expect(support.answered.map(({ name }) => name)).toEqual(['nothing', 'twice', 'unsure'])
  expect(support.families[0]!.organisations.map(({ name }) => name)).toEqual(['twice'])
  expect(support.others.map(({ organisations }) => organisations.length)).toEqual([1])
})
