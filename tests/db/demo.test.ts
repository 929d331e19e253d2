import postgres from 'postgres'
import { loadDemo } from '@/db/seed/demo'
import { withDatabase } from '@/tests/database'

const database = withDatabase()
let owner: postgres.Sql

beforeAll(async () => {
  await loadDemo(database.url())
  owner = postgres(database.adminUrl(), { max: 1, onnotice: () => {} })
}, 120_000)
afterAll(() => owner?.end())

test('what the demo has confirmed is what the notes say now, and the rest still waits', async () => {
  const leaves = await owner`select l.leaf, l.answered,
      l.content_hash = (select c.content_hash from confirmation c where c.dialogue_id = d.id and c.prompt = l.leaf
        order by c.sequence desc limit 1) as settled
    from dialogue d cross join lateral list_leaves(d.municipality_id, d.id) l
    where d.state = 'held' and l.answered order by l.leaf`
  const settled = leaves.filter((one) => one.settled).map((one) => one.leaf as string)
  expect(settled).toEqual(['awareness', 'challenges', 'development', 'so_far'])
  expect(leaves.length).toBeGreaterThan(settled.length)
  expect(leaves.some((one) => one.settled === false)).toBe(false)
})

test('the colleague who was handed two questions is limited to them, and the head sees all', async () => {
  const rows = await owner`select p.name, t.part, t.limited_to as limits from participant t
    join person p on p.id = t.person_id where t.limited_to is not null or t.part = 'head' order by p.name`
  expect(rows.map((one) => [one.name, one.part, one.limits])).toEqual([
    ['Maja Simfält', 'representative', ['action_communication', 'challenges']],
    ['Vera Klubbström', 'head', null],
  ])
})
