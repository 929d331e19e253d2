import { randomUUID } from 'node:crypto'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { saveAnswer } from '@/db/answers'
import { asCaller, connectAs, type Database } from '@/db/client'
import * as schema from '@/db/schema'
import { findTailoring, saveTailoring } from '@/db/tailoring'
import { saveTailoringOfKind, type WishForKind } from '@/db/tailoring-of-kind'
import { promptsOf } from '@/guide/guide'
import { withDatabase } from '../database'
import { insertSmallRound, make, type SmallRound } from '../small-round'
import { sendAsRead } from '../send-as-read'

const made = withDatabase()
let database: Database
let owner: postgres.Sql
let round: SmallRound
let queries = 0

beforeAll(() => {
  const client = connectAs(made.url(), 'halvtid_app', 2)
  database = drizzle({ client, schema, logger: { logQuery: () => void queries++ } })
  owner = postgres(made.adminUrl(), { max: 1, onnotice: () => {} })
})
beforeEach(async () => {
  round = await insertSmallRound(owner)
})
afterAll(() => Promise.all([database.$client.end(), owner.end()]))

const tailorAll = (wished: Partial<WishForKind>, caller = round.strategist) =>
  asCaller(database, caller, (tx) =>
    saveTailoringOfKind(
      tx,
      caller,
      round.round,
      { kind: 'administration', hide: [], show: [], add: [], ...wished },
      make(),
    ),
  )
const tailorOne = (hidden: string[]) =>
  asCaller(database, round.strategist, (tx) =>
    saveTailoring(tx, round.strategist, round.dialogue, { hidden, added: [] }, make()),
  )
const promptsIn = async (dialogue: string) =>
  promptsOf((await asCaller(database, round.strategist, (tx) => findTailoring(tx, dialogue)))!.form)
const keysNow = async () => [
  (await promptsIn(round.dialogue)).map((one) => one.key),
  (await promptsIn(round.otherDialogue)).map((one) => one.key),
]
const write = (key: string) =>
  asCaller(database, round.cia, (tx) =>
    saveAnswer(
      tx,
      round.cia,
      round.otherDialogue,
      { key, parents: [], operation: randomUUID(), value: { text: 'Skrivet.' } },
      make(),
    ),
  )
const nameOf = async (dialogue: string) =>
  (
    await owner`select o.name from dialogue d join organisation o on o.id = d.organisation_id where d.id = ${dialogue}`
  )[0]!.name as string

test('a question is hidden from a kind and asked again, and the other kind’s forms do not change', async () => {
  await owner`update organisation set kind = 'company' where id = (select organisation_id from dialogue where id = ${round.otherDialogue})`
  expect(await tailorAll({ hide: ['b'] })).toEqual({ changed: 1, same: 0, refused: [] })
  expect(await keysNow()).toEqual([['a'], ['a', 'b']])
  expect(await tailorAll({ hide: ['b'], kind: 'company' })).toEqual({ changed: 1, same: 0, refused: [] })
  expect(await keysNow()).toEqual([['a'], ['a']])
  expect(await tailorAll({ show: ['b'] })).toEqual({ changed: 1, same: 0, refused: [] })
  expect(await keysNow()).toEqual([['a', 'b'], ['a']])
})

test('a question added for a kind has one key in every form, and taking it away takes it from all', async () => {
  expect(await tailorAll({ add: [{ part: 'first', wording: { sv: 'Hur gick det?' } }] })).toMatchObject({
    changed: 2,
  })
  const own = (await promptsIn(round.dialogue)).at(-1)!
  expect(own.wording).toEqual({ sv: 'Hur gick det?' })
  expect(await tailorAll({ add: [{ part: 'first', wording: { sv: '', ar: 'كيف؟' } }] })).toBe(
    'text-without-swedish',
  )
  expect((await promptsIn(round.otherDialogue)).at(-1)).toEqual(own)
  expect(await write(`${own.key}.text`)).toMatchObject({ late: false })
  const name = await nameOf(round.otherDialogue)
  expect(await tailorAll({ hide: [own.key] })).toEqual({
    changed: 1,
    same: 0,
    refused: [{ name, why: 'form-in-use' }],
  })
  expect(await keysNow()).toEqual([
    ['a', 'b'],
    ['a', 'b', own.key],
  ])
})

test('what was tailored for one organisation stays, and whoever has the change already is counted apart', async () => {
  await tailorOne(['b'])
  expect(await tailorAll({ hide: ['b'] })).toEqual({ changed: 1, same: 1, refused: [] })
  await tailorAll({ show: ['b'] })
  await tailorOne(['a'])
  expect(await tailorAll({ add: [{ part: 'first', wording: { sv: 'Mer?' } }] })).toMatchObject({ changed: 2 })
  const [own, other] = await keysNow()
  expect([own!.slice(0, -1), other!.slice(0, -1)]).toEqual([['b'], ['a', 'b']])
})

test('one that was sent, one with an answer and one without another question each keep their form, and the others get it', async () => {
  await write('a.text')
  await asCaller(database, round.cia, (tx) => sendAsRead(tx, round.cia, round.otherDialogue, make()))
  const sent = { name: await nameOf(round.otherDialogue), why: 'already-sent' }
  expect(await tailorAll({ hide: ['a'] })).toEqual({ changed: 1, same: 0, refused: [sent] })
  expect(await keysNow()).toEqual([['b'], ['a', 'b']])
  expect(await tailorAll({ hide: ['b'] })).toEqual({
    changed: 0,
    same: 0,
    refused: expect.arrayContaining([sent, { name: await nameOf(round.dialogue), why: 'malformed' }]),
  })
  const many = Array.from({ length: 40 }, (_, at) => ({ part: 'first', wording: { sv: `Fråga ${at}` } }))
  expect(await tailorAll({ add: many })).toMatchObject({ changed: 1 })
  expect(await tailorAll({ add: many.slice(0, 1) })).toMatchObject({
    changed: 0,
    refused: expect.arrayContaining([{ name: await nameOf(round.dialogue), why: 'too-many' }]),
  })
})

test('each form that is changed is in the audit trail, and no other', async () => {
  await tailorOne(['b'])
  const trail = () =>
    owner`select subject, detail from audit_entry where municipality_id = ${round.municipality} and what = 'form.tailored' order by sequence`
  expect(await trail()).toHaveLength(1)
  await tailorAll({ hide: ['b'] })
  expect((await trail()).slice(1)).toEqual([
    { subject: round.otherDialogue, detail: { hidden: ['b'], added: 0, kind: 'administration' } },
  ])
  await tailorAll({ show: ['b'] })
  const links =
    await owner`select e.previous_hash = coalesce(lag(e.hash) over (order by sequence), '') as holds
    from audit_entry e where municipality_id = ${round.municipality}`
  expect(links.length).toBe(4)
  expect(links.every((one) => one.holds)).toBe(true)
})

test('another municipality’s strategist and a representative reach no form', async () => {
  const elsewhere = await insertSmallRound(owner)
  expect(await tailorAll({ hide: ['b'] }, elsewhere.strategist)).toBe('not-found')
  await asCaller(database, round.anna, (tx) =>
    saveTailoringOfKind(
      tx,
      round.anna,
      round.round,
      { kind: 'administration', hide: ['b'], show: [], add: [] },
      make(),
    ),
  ).catch(() => {})
  expect(await keysNow()).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ])
})

test('as many forms as there are, the queries are as many as for one', async () => {
  const countFor = async (hide: string) => {
    queries = 0
    const { changed } = (await tailorAll({ hide: [hide] })) as { changed: number }
    return { changed, queries }
  }
  const both = await countFor('b')
  await tailorAll({ show: ['b'] })
  await owner`update organisation set kind = 'company' where id = (select organisation_id from dialogue where id = ${round.otherDialogue})`
  expect([both, await countFor('b')]).toEqual([
    { changed: 2, queries: both.queries },
    { changed: 1, queries: both.queries },
  ])
  expect(both.queries).toBeGreaterThan(3)
})
