import postgres from 'postgres'
import { open } from '@/db/client'
import { tallyEntries } from '@/db/findings'
import { asImporter } from '@/db/portable/as-importer'
import { bjorkvikId, loadDemo } from '@/db/seed/demo'
import { completeRound } from '@/db/seed/demo/complete-round'
import { withDatabase } from '@/tests/database'

const given = withDatabase()
let owner: postgres.Sql

beforeAll(async () => {
  await loadDemo(given.url())
  owner = postgres(given.adminUrl(), { max: 1, onnotice: () => {} })
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

test('organisations with an activity about each ground are counted as a naive count of the same round counts them', async () => {
  const covering = completeRound().dialogues.map(({ answers, submissions }) => {
    const sent = new Set(Object.values(submissions.at(-1)!.revisions))
    const values = answers
      .filter(({ key }) => key.endsWith('.activities'))
      .flatMap(({ revisions }) => revisions.filter(({ id }) => sent.has(id)).map(({ value }) => value))
    return new Set(
      values.flatMap((value) =>
        'items' in value ? value.items.flatMap(({ fields }) => fields.grounds ?? []) : [],
      ),
    )
  })
  const database = open(given.url(), 1)
  const tally = await asImporter(database, bjorkvikId, async (tx) => {
    const [round] = await owner`select id from round where key = ${completeRound().round.key}`
    return tallyEntries(tx, round!.id as string, 'activities', 'grounds')
  })
  await database.$client.end()
  const grounds = [...new Set(covering.flatMap((one) => [...one]))]
  expect(Object.fromEntries(tally.codes)).toEqual(
    Object.fromEntries(grounds.map((code) => [code, covering.filter((one) => one.has(code)).length])),
  )
  expect(grounds.length).toBeGreaterThan(3)
  expect(tally.n).toBe(15)
})
