import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { asCaller, open, type Database } from '@/db/client'
import { listLastTime } from '@/db/last-time'
import { loadDemo } from '@/db/seed/demo'
import type { Caller } from '@/people/role'
import { withDatabase } from '../database'

const made = withDatabase()
let database: Database
let owner: postgres.Sql
beforeAll(async () => {
  await loadDemo(made.url())
  owner = postgres(made.adminUrl(), { max: 1, onnotice: () => {} })
  database = open(made.url(), 2)
})
afterAll(() => Promise.all([owner.end(), database.$client.end()]))

const dialogueOf = async (organisation: string, round: string): Promise<string> =>
  (
    await owner`
      select d.id from dialogue d join round r on r.id = d.round_id join organisation o on o.id = d.organisation_id
      where o.key = ${organisation} and r.key = ${round}`
  )[0]!.id

/** Somebody who answers in this dialogue and has taken part in no other. */
const newcomer = async (dialogue: string): Promise<Caller> => {
  const [row] = await owner`
    with someone as (insert into person (municipality_id, id, user_id, name, email, role)
      select municipality_id, ${randomUUID()}, ${randomUUID()}, 'Ny Nyström', ${`${randomUUID()}@bjorkvik.example`}, 'representative'
      from dialogue where id = ${dialogue} returning municipality_id, id)
    insert into participant (municipality_id, dialogue_id, person_id) select municipality_id, ${dialogue}, id from someone
    returning municipality_id, person_id`
  return { municipality: row!.municipality_id, person: row!.person_id, role: 'representative' }
}

const textOf = async (dialogue: string, key: string): Promise<string> =>
  (
    await owner`
      select r.value ->> 'text' as text from submission_answer a join answer_revision r on r.id = a.revision_id
      join submission s on s.id = a.submission_id where s.dialogue_id = ${dialogue} and a.key = ${key} order by s.number desc`
  )[0]!.text

test('someone new in the organisation reads what it sent last time, under the same key', async () => {
  const dialogue = await dialogueOf('ORG14', 'halvtid-2026')
  const earlier = await dialogueOf('ORG14', 'halvtid-2026-klar')
  const found = await asCaller(database, await newcomer(dialogue), (tx) =>
    listLastTime(tx, dialogue, ['challenges.text', 'no-such.key']),
  )
  expect([...found.keys()]).toEqual(['challenges.text'])
  expect(found.get('challenges.text')?.value).toEqual({ text: await textOf(earlier, 'challenges.text') })
  expect(found.get('challenges.text')?.round.sv).toMatch(/\S/)
})

test('another organisation’s earlier words are not shown, and its earlier form cannot be opened', async () => {
  const dialogue = await dialogueOf('ORG14', 'halvtid-2026')
  const other = await dialogueOf('ORG04', 'halvtid-2026-klar')
  const seen = await asCaller(database, await newcomer(dialogue), async (tx) => ({
    last: await listLastTime(tx, other, ['challenges.text']),
    answers: await tx.execute(`select 1 from submission where dialogue_id = '${other}'`),
    own: await tx.execute(`select id from dialogue`),
  }))
  expect(seen.last.size).toBe(0)
  expect(seen.answers).toHaveLength(0)
  expect(seen.own.map((row) => row.id)).toEqual([dialogue])
})

test('an earlier round shows nothing of a later one, and no draft of an earlier one', async () => {
  const earlier = await dialogueOf('ORG04', 'halvtid-2026-klar')
  const caller = await newcomer(earlier)
  expect(
    (await asCaller(database, caller, (tx) => listLastTime(tx, earlier, ['challenges.text']))).size,
  ).toBe(0)
  const [draft] = await owner`
    select r.id from answer_revision r join answer a on a.id = r.answer_id join dialogue d on d.id = r.dialogue_id
    join round o on o.id = d.round_id join organisation g on g.id = d.organisation_id
    where o.key = 'halvtid-2026' and g.key = 'ORG14' limit 1`
  const hidden = await asCaller(
    database,
    await newcomer(await dialogueOf('ORG14', 'halvtid-2026-klar')),
    (tx) => tx.execute(`select 1 from answer_revision where id = '${draft!.id}'`),
  )
  expect(hidden).toHaveLength(0)
})

test('someone whose access was taken back reads nothing of last time either', async () => {
  const dialogue = await dialogueOf('ORG14', 'halvtid-2026')
  const caller = await newcomer(dialogue)
  await owner`update participant set revoked_at = now() where person_id = ${caller.person}`
  const seen = await asCaller(database, caller, async (tx) => [
    (await listLastTime(tx, dialogue, ['challenges.text'])).size,
    (await tx.execute('select 1 from submission')).length,
  ])
  expect(seen).toEqual([0, 0])
})

test('what was withdrawn and sent anew is not read under the first sending’s date', async () => {
  const dialogue = await dialogueOf('ORG14', 'halvtid-2026')
  const earlier = await dialogueOf('ORG14', 'halvtid-2026-klar')
  await owner`
    with anew as (insert into submission (municipality_id, dialogue_id, round_id, number, sent_at, sent_by, content_hash)
      select municipality_id, dialogue_id, round_id, number + 1, sent_at + interval '1 day', sent_by, content_hash
      from submission where dialogue_id = ${earlier} order by number desc limit 1 returning municipality_id, id, dialogue_id, number)
    insert into submission_answer (municipality_id, submission_id, key, dialogue_id, round_id, facet, action, revision_id, standing)
    select a.municipality_id, anew.id, a.key, a.dialogue_id, a.round_id, a.facet, a.action,
      case when a.key <> 'challenges.text' then a.revision_id end,
      case when a.key = 'challenges.text' then 'not_answered' else a.standing end
    from anew join submission s on s.municipality_id = anew.municipality_id and s.dialogue_id = anew.dialogue_id and s.number = anew.number - 1
    join submission_answer a on a.municipality_id = s.municipality_id and a.submission_id = s.id`
  const found = await asCaller(database, await newcomer(dialogue), (tx) =>
    listLastTime(tx, dialogue, ['challenges.text', 'success_factors.text']),
  )
  expect([...found.keys()]).toEqual(['success_factors.text'])
})
