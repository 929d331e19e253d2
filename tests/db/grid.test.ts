import postgres from 'postgres'
import { asCaller, open, type Database } from '@/db/client'
import { emptyCell, listGrid } from '@/db/grid'
import { listSideBySide } from '@/db/answers-side-by-side'
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

const under = (
  action: number,
  facet: string,
  standing: SentAnswer['standing'],
  value: SentAnswer['value'],
): SentAnswer => ({
  key: `action_${action}.${facet}`,
  facet,
  action,
  standing,
  value,
})
const entry = (id: string, title: string) => ({ id, fields: { title, grounds: [] } })

const round = [
  {
    organisation: { key: 'a', kind: 'company' as const },
    excerpts: [],
    answers: [
      under(1, 'activities', 'answered', {
        items: [entry('1', 'Kurs'), entry('2', 'Möte'), entry('3', ' \n')],
      }),
      under(2, 'activities', 'not_answered', null),
      under(2, 'level', 'explicit_no', { choice: 'nothing' }),
      under(2, 'text', 'answered', { text: 'Inget än.' }),
      under(3, 'activities', 'not_answered', null),
      under(3, 'text', 'answered', { text: 'Vi tänker på det.' }),
      under(4, 'activities', 'not_answered', null),
      under(4, 'text', 'declined', { withheld: 'declined' }),
      under(5, 'activities', 'not_answered', null),
      under(5, 'text', 'not_answered', null),
    ],
    earlier: [under(5, 'activities', 'answered' as const, { items: [entry('1', 'Borttagen')] })],
  },
  {
    organisation: { key: 'b', kind: 'administration' as const },
    excerpts: [],
    answers: [under(1, 'text', 'answered', { text: 'Utkast' })],
    unsent: true,
  },
]

test('tells every kind of empty cell apart, and counts filled activities of the version that counts', async () => {
  const ids = await insertRound(owner, round)
  const rows = await asCaller(
    app,
    { municipality: ids.municipality, person: ids.person, role: 'strategist' },
    (tx) => listGrid(tx, ids.round, [1, 2, 3, 4, 5, 6]),
  )
  expect(rows.map(({ name, sent }) => [name, sent])).toEqual([
    ['b', false],
    ['a', true],
  ])
  expect([...rows[0]!.cells.values()]).toEqual(Array(6).fill('not_sent'))
  expect([...rows[1]!.cells]).toEqual([
    [1, 2],
    [2, 'explicit_no'],
    [3, 'not_mentioned'],
    [4, 'declined'],
    [5, 'not_answered'],
    [6, 'not_asked'],
  ])
})

test('what was noted at the meeting, or dissented from, is no answer to an action', async () => {
  const ids = await insertRound(owner, [
    {
      organisation: { key: 'c', kind: 'company' as const },
      excerpts: [],
      answers: [
        under(1, 'activities', 'not_answered', null),
        under(1, 'text', 'not_answered', null),
        under(1, 'notes', 'answered', { text: 'Vi talade om kurser.' }),
        under(1, 'dissent', 'answered', { text: 'Så sa vi inte.' }),
      ],
    },
  ])
  const [row] = await asCaller(
    app,
    { municipality: ids.municipality, person: ids.person, role: 'strategist' },
    (tx) => listGrid(tx, ids.round, [1]),
  )
  expect(row!.cells.get(1)).toBe('not_answered')
})

test('puts answers side by side as they were sent, and drafts nowhere', async () => {
  const ids = await insertRound(owner, round)
  const rows = await asCaller(
    app,
    { municipality: ids.municipality, person: ids.person, role: 'strategist' },
    (tx) => listSideBySide(tx, ids.round, ['action_1.text', 'action_3.text']),
  )
  expect(rows.map(({ name, answers }) => [name, answers])).toEqual([
    ['b', {}],
    ['a', { 'action_3.text': { standing: 'answered', value: { text: 'Vi tänker på det.' } } }],
  ])
})

test('a representative reads no other organisation’s row', async () => {
  const ids = await insertRound(owner, round)
  const rows = await asCaller(
    app,
    { municipality: ids.municipality, person: ids.person, role: 'representative' },
    (tx) => listGrid(tx, ids.round, [1]),
  )
  expect(rows).toEqual([])
})

test('what was said of the activities goes before what was said of the rest', () => {
  expect(emptyCell({ own: ['dont_know'], whole: ['dont_know', 'declined'] })).toBe('dont_know')
  expect(emptyCell({ own: ['not_answered'], whole: ['not_answered', 'explicit_no'] })).toBe('not_answered')
  expect(emptyCell({ own: ['not_answered'], whole: ['not_answered', 'not_relevant'] })).toBe('not_relevant')
})
