import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { contentHash } from '@/answers/content-hash'
import type { Saved } from '@/answers/save'
import type { Value } from '@/answers/value'
import { saveAnswer } from '@/db/answers'
import { asCaller, open, type Database } from '@/db/client'
import { listReceipts } from '@/db/receipts'
import { reopenDialogue } from '@/db/reopening'
import { listProgress } from '@/db/round'
import { sendDialogue } from '@/db/sending'
import { listLateAnswers, listSentAnswers } from '@/db/sent-version'
import type { Caller } from '@/people/role'
import { withDatabase } from '../database'
import { sendAsRead } from '../send-as-read'
import { askedKeys, insertSmallRound, make, type SmallRound } from '../small-round'

const made = withDatabase()
let database: Database
let owner: postgres.Sql
let round: SmallRound

beforeAll(() => {
  database = open(made.url(), 4)
  owner = postgres(made.adminUrl(), { max: 1, onnotice: () => {} })
})
beforeEach(async () => {
  round = await insertSmallRound(owner)
})
afterAll(() => Promise.all([database.$client.end(), owner.end()]))

const save = async (caller: Caller, key: string, value: Value, parents: string[] = []): Promise<Saved> => {
  const saved = await asCaller(database, caller, (tx) =>
    saveAnswer(tx, caller, round.dialogue, { key, value, parents, operation: randomUUID() }, make()),
  )
  if (typeof saved === 'string') throw new Error(`Refused: ${saved}`)
  return saved
}
const send = () => asCaller(database, round.anna, (tx) => sendAsRead(tx, round.anna, round.dialogue, make()))
const sendHaving = (seen: string[]) =>
  asCaller(database, round.anna, (tx) => sendDialogue(tx, round.anna, round.dialogue, seen, make()))
const reopen = () =>
  asCaller(database, round.strategist, (tx) =>
    reopenDialogue(tx, round.strategist, round.dialogue, 'Ett tal var fel.', new Date()),
  )
const receipts = () => asCaller(database, round.anna, (tx) => listReceipts(tx, round.dialogue))
const findCounting = async () => {
  const [row] = await owner<
    { id: string }[]
  >`select submission_id as id from dialogue where id = ${round.dialogue}`
  return row!.id
}
const listCounting = async (caller: Caller = round.strategist) => {
  const id = await findCounting()
  return asCaller(database, caller, (tx) => listSentAnswers(tx, id))
}

test('what was sent has a row for every question that was asked', async () => {
  await save(round.anna, 'a.text', { text: 'Vi har börjat.' })
  await save(round.bo, 'b.grade', { withheld: 'dont_know' })
  expect(await send()).toMatchObject({ number: 1 })
  const sent = await listCounting()
  expect([...sent.keys()].sort()).toEqual([...askedKeys].sort())
  expect(sent.get('a.text')).toMatchObject({ standing: 'answered', value: { text: 'Vi har börjat.' } })
  expect(sent.get('b.grade')).toMatchObject({ standing: 'dont_know' })
  expect(sent.get('a.wanted')).toMatchObject({ standing: 'not_answered', value: null })
})

test('an open conflict is refused, and a settled one is sent', async () => {
  await save(round.anna, 'a.text', { text: 'Ja.' })
  const { heads } = await save(round.bo, 'a.text', { text: 'Nej.' })
  expect(await send()).toBe('conflict-open')
  await save(
    round.bo,
    'a.text',
    { text: 'Kanske.' },
    heads.map((one) => one.id),
  )
  expect(await send()).toMatchObject({ number: 1 })
})

test('what has come since the sender read the answers is read before it is sent', async () => {
  const mine = await save(round.anna, 'a.text', { text: 'Läst.' })
  const theirs = await save(round.bo, 'b.text', { text: 'Skrivet medan Anna läste.' })
  expect(await sendHaving([mine.revision])).toBe('form-changed')
  expect(await sendHaving([])).toBe('form-changed')
  expect(await receipts()).toEqual([])
  const changed = await save(round.bo, 'b.text', { text: 'Ändrat.' }, [theirs.revision])
  expect(await sendHaving([mine.revision, theirs.revision])).toBe('form-changed')
  expect(await sendHaving([mine.revision, changed.revision])).toMatchObject({ number: 1 })
})

test('a form in which nothing is written is refused, also when an answer was cleared', async () => {
  expect(await send()).toBe('nothing-answered')
  const { revision } = await save(round.anna, 'a.text', { text: 'Något.' })
  await save(round.anna, 'a.text', { cleared: true }, [revision])
  expect(await send()).toBe('nothing-answered')
})

test('sending twice at once gives one submission', async () => {
  await save(round.anna, 'a.text', { text: 'En gång.' })
  const both = await Promise.all([send(), send(), send(), send()])
  expect(both.filter((one) => typeof one === 'object')).toHaveLength(1)
  expect(both.filter((one) => one === 'already-sent')).toHaveLength(3)
  expect(await receipts()).toHaveLength(1)
})

test('a save at the moment of sending is either in what was sent or late, never neither', async () => {
  const { revision } = await save(round.anna, 'a.text', { text: 'Före.' })
  const [, saved] = await Promise.all([send(), save(round.bo, 'b.text', { text: 'Samtidigt.' })])
  const sent = await listCounting()
  expect(sent.get('b.text')!.value === null).toBe(saved.late)
  expect(sent.get('a.text')).toMatchObject({ value: { text: 'Före.' } })
  expect(revision).toBeTruthy()
})

test('a reopening shows, and what was sent goes on counting until it is sent anew', async () => {
  const { revision } = await save(round.anna, 'a.text', { text: 'Första.' })
  await send()
  expect(await reopen()).toBe('reopened')
  await save(round.anna, 'a.text', { text: 'Andra.' }, [revision])
  expect(await receipts()).toMatchObject([
    { number: 1, reopeningReason: 'Ett tal var fel.', reopenedAt: expect.any(Date) },
  ])
  expect((await listCounting()).get('a.text')).toMatchObject({ value: { text: 'Första.' } })
  expect(await send()).toMatchObject({ number: 2 })
  expect((await listCounting()).get('a.text')).toMatchObject({ value: { text: 'Andra.' } })
})

test('what is not sent cannot be reopened, and a representative cannot reopen', async () => {
  expect(await reopen()).toBe('not-sent')
  await save(round.anna, 'a.text', { text: 'Klart.' })
  await send()
  await asCaller(database, round.anna, (tx) =>
    reopenDialogue(tx, round.anna, round.dialogue, 'Själv.', new Date()),
  ).catch(() => undefined)
  expect(await receipts()).toMatchObject([{ reopenedAt: null }])
})

test('a late save is shown also where its clock is behind the sender’s', async () => {
  const early = { id: randomUUID, now: new Date(Date.now() - 60_000) }
  const saveEarly = (key: string, text: string, parents: string[] = []) =>
    asCaller(database, round.bo, async (tx) => {
      const one = { key, value: { text }, parents, operation: randomUUID() }
      expect(await saveAnswer(tx, round.bo, round.dialogue, one, early)).toMatchObject({ late: true })
    })
  const listLate = async (caller: Caller) => {
    const submission = await findCounting()
    const late = await asCaller(database, caller, (tx) => listLateAnswers(tx, submission))
    const progress = await asCaller(database, round.strategist, (tx) => listProgress(tx, round.round))
    expect(progress.find((one) => one.dialogue === round.dialogue)).toMatchObject({ late: late.length })
    return late.map((one) => one.key)
  }
  const { revision } = await save(round.anna, 'a.text', { text: 'I tid.' })
  await send()
  expect(await listLate(round.strategist)).toEqual([])
  await saveEarly('a.text', 'Sent.', [revision])
  await saveEarly('b.text', 'Också sent.')
  await saveEarly('b.notes', 'En sen anteckning.')
  for (const side of [round.anna, round.strategist])
    expect(await listLate(side)).toEqual(['a.text', 'b.notes', 'b.text'])
  await reopen()
  expect(await listLate(round.strategist)).toHaveLength(3)
  await send()
  expect(await listLate(round.strategist)).toEqual([])
})

test('a late note that was taken away again before it was sent anew is not late any more', async () => {
  await save(round.anna, 'a.text', { text: 'I tid.' })
  await send()
  const { revision } = await save(round.bo, 'a.notes', { text: 'Sen.' })
  await reopen()
  await save(round.bo, 'a.notes', { cleared: true }, [revision])
  await send()
  const submission = await findCounting()
  for (const side of [round.anna, round.strategist])
    expect(await asCaller(database, side, (tx) => listLateAnswers(tx, submission))).toEqual([])
})

test('a late revision is shown beside, and counts only when sent anew', async () => {
  const { revision } = await save(round.anna, 'a.text', { text: 'I tid.' })
  await send()
  await save(round.bo, 'a.text', { text: 'Sent.' }, [revision])
  expect((await listCounting()).get('a.text')).toMatchObject({ value: { text: 'I tid.' } })
  const submission = await findCounting()
  const late = await asCaller(database, round.strategist, (tx) => listLateAnswers(tx, submission))
  expect(late).toMatchObject([{ key: 'a.text', value: { text: 'Sent.' } }])
  await reopen()
  await send()
  expect((await listCounting()).get('a.text')).toMatchObject({ value: { text: 'Sent.' } })
})

test('the receipt vouches for the content: reckoned again it is the same, and one character more is another', async () => {
  await save(round.anna, 'a.text', { text: 'Åäö — «Þ» \u{1F600}' })
  await save(round.anna, 'a.wanted', { choices: ['time', 'money'] })
  const receipt = await send()
  const values = Object.fromEntries([...(await listCounting())].map(([key, one]) => [key, one.value]))
  expect(receipt).toMatchObject({ contentHash: contentHash(values) })
  expect(contentHash({ ...values, 'a.text': { text: 'Åäö — «Þ» \u{1F600}.' } })).not.toBe(contentHash(values))
})

/** The chain reckoned again in SQL, apart from the trigger that wrote it. */
const listBroken = () => owner<{ sequence: string }[]>`
  with chained as (
    select *, lag(hash, 1, '') over (order by sequence) as before, row_number() over (order by sequence) as at_row
    from audit_entry where municipality_id = ${round.municipality})
  select sequence from chained
  where sequence <> at_row or previous_hash <> before or hash <> encode(sha256(convert_to(concat_ws('|', before, sequence,
    to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), coalesce(person_id::text, ''), what, coalesce(subject::text, ''), detail::text), 'UTF8')), 'hex')
  union all
  select head.sequence from audit_head head where municipality_id = ${round.municipality}
    and head.hash is distinct from (select hash from chained order by sequence desc limit 1)`

describe('the audit trail', () => {
  beforeEach(async () => {
    await save(round.anna, 'a.text', { text: 'Klart.' })
    for (let at = 0; at < 3; at++) {
      await send()
      await reopen()
    }
  })

  test('is a chain that holds when it is reckoned again', async () => {
    const [{ count } = { count: 0 }] = await owner<
      { count: number }[]
    >`select count(*)::int as count from audit_entry where municipality_id = ${round.municipality}`
    expect(count).toBe(6)
    expect(await listBroken()).toHaveLength(0)
  })

  test.each([
    [
      'a changed detail',
      () =>
        owner`update audit_entry set detail = '{"reason":"En annan."}' where municipality_id = ${round.municipality} and sequence = 2`,
    ],
    [
      'a changed person',
      () =>
        owner`update audit_entry set person_id = ${round.bo.person} where municipality_id = ${round.municipality} and sequence = 3`,
    ],
    [
      'a changed moment',
      () =>
        owner`update audit_entry set at = at + interval '1 second' where municipality_id = ${round.municipality} and sequence = 5`,
    ],
    [
      'a removed entry',
      () => owner`delete from audit_entry where municipality_id = ${round.municipality} and sequence = 4`,
    ],
    [
      'a removed last entry',
      () => owner`delete from audit_entry where municipality_id = ${round.municipality} and sequence = 6`,
    ],
  ])('shows %s, even by the owner with the trigger out of the way', async (_what, tamper) => {
    await expect(tamper()).rejects.toThrow(/append-only/)
    await owner`alter table audit_entry disable trigger append_only`
    await tamper()
    await owner`alter table audit_entry enable trigger append_only`
    expect((await listBroken()).length).toBeGreaterThan(0)
  })
})
