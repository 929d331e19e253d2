import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { asCaller, open, type Database } from '@/db/client'
import { listExamples, listRoundOrganisations, listSharedActivities } from '@/db/examples'
import type { SentAnswer } from '@/findings/sent-dialogue'
import type { Role } from '@/people/role'
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

const activities: SentAnswer = {
  key: 'action_1.activities',
  facet: 'activities',
  action: 1,
  standing: 'answered',
  value: {
    items: [
      { id: '1', fields: { title: 'Delas', mayShare: 'yes' } },
      { id: '2', fields: { title: 'Delas inte', mayShare: 'no' } },
      { id: '3', fields: { title: 'Inget sagt' } },
    ],
  },
}
const dialogue = (key: string, unsent: boolean) => ({
  organisation: { key, kind: 'company' as const },
  answers: [activities],
  excerpts: [],
  unsent,
})

const setUp = async () => {
  const ids = await insertRound(owner, [dialogue('sent', false), dialogue('draft', true)])
  const [example, other] = [randomUUID(), randomUUID()]
  await owner`insert into organisation (municipality_id, id, key, name, kind) values (${ids.municipality}, ${other}, 'other', 'other', 'company')`
  await owner`insert into learning_example (municipality_id, id, round_id, key, action, content) values (${ids.municipality}, ${example}, ${ids.round}, 'k1', 2, '{}')`
  await owner`insert into learning_example_organisation (municipality_id, example_id, organisation_id)
    select ${ids.municipality}, ${example}, organisation_id from dialogue where municipality_id = ${ids.municipality}`
  const as = (role: Role) => ({ municipality: ids.municipality, person: ids.person, role })
  return { ids, as }
}

test('only a sent activity that may be shared is an example', async () => {
  const { ids, as } = await setUp()
  const shared = await asCaller(app, as('strategist'), (tx) => listSharedActivities(tx, ids.round))
  expect(shared.map(({ organisation, item }) => [organisation, item.fields.title])).toEqual([
    ['sent', 'Delas'],
  ])
})

test('a stored example names its organisations, and a reader sees it without any answer', async () => {
  const { ids, as } = await setUp()
  const read = await asCaller(app, as('reader'), async (tx) => ({
    examples: await listExamples(tx, ids.round),
    activities: await listSharedActivities(tx, ids.round),
  }))
  expect(read.examples.map(({ action, organisations }) => [action, organisations])).toEqual([
    [2, ['draft', 'sent']],
  ])
  expect(read.activities).toEqual([])
})

test('a facts-only set speaks of every organisation, a round of its own', async () => {
  const { ids, as } = await setUp()
  const names = (factsOnly: boolean) =>
    asCaller(app, as('strategist'), (tx) => listRoundOrganisations(tx, { id: ids.round, factsOnly }))
  expect(await names(false)).toEqual(['draft', 'sent'])
  expect(await names(true)).toEqual(['draft', 'other', 'sent'])
})
