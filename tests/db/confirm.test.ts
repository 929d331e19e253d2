import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { contentHash } from '@/answers/content-hash'
import type { Saved } from '@/answers/save'
import { saveAnswer } from '@/db/answers'
import { asCaller, open, type Database, type Tx } from '@/db/client'
import { confirmLeaves, confirmNotes } from '@/db/confirmation'
import { findConfirmed } from '@/db/confirmed'
import { listLeaves } from '@/db/leaves'
import { beginMeeting, endMeeting, resumeMeeting } from '@/db/meeting'
import { listChanges } from '@/db/meeting-words'
import { setPart } from '@/db/participant-part'
import { setPrepared } from '@/db/readiness'
import { listReceipts } from '@/db/receipts'
import { listProgress } from '@/db/round'
import { reopenDialogue } from '@/db/reopening'
import { listLateAnswers, listSentAnswers } from '@/db/sent-version'
import { findSigning, signOffDialogue } from '@/db/sign-off'
import { countSettled, type Leaf } from '@/dialogue/confirming'
import { waitsFor } from '@/dialogue/waits-for'
import type { Caller } from '@/people/role'
import { withDatabase } from '../database'
import { sendAsRead } from '../send-as-read'
import { insertSmallRound, make, type SmallRound } from '../small-round'

const made = withDatabase()
let database: Database
let owner: postgres.Sql
let round: SmallRound
let revision: Record<string, string>

const as = <T>(caller: Caller, work: (tx: Tx) => Promise<T>) => asCaller(database, caller, work)
const save = async (caller: Caller, key: string, text: string): Promise<Saved> => {
  const parents = revision[key] ? [revision[key]] : []
  const saved = await as(caller, (tx) =>
    saveAnswer(
      tx,
      caller,
      round.dialogue,
      { key, value: { text }, parents, operation: randomUUID() },
      make(),
    ),
  )
  if (typeof saved === 'string') throw new Error(`Refused: ${saved}`)
  revision[key] = saved.revision
  return saved
}
const leaves = (caller: Caller = round.anna) => as(caller, (tx) => listLeaves(tx, round.dialogue))
const leafOf = async (prompt: string): Promise<Leaf> => (await leaves()).find((one) => one.prompt === prompt)!
const confirm = async (caller: Caller, prompts: string[], seen?: Leaf[]) => {
  const now = seen ?? (await leaves())
  const given = prompts.map((prompt) => ({
    operation: randomUUID(),
    prompt,
    seen: now.find((one) => one.prompt === prompt)!.revisions,
  }))
  return as(caller, (tx) => confirmLeaves(tx, caller, round.dialogue, given, make()))
}
const finish = (caller: Caller = round.anna) =>
  as(caller, (tx) => confirmNotes(tx, caller, round.dialogue, new Date()))
const send = () => as(round.anna, (tx) => sendAsRead(tx, round.anna, round.dialogue, make()))
const reopen = () =>
  as(round.strategist, (tx) =>
    reopenDialogue(tx, round.strategist, round.dialogue, 'En rättelse behövs.', new Date()),
  )
const told = () =>
  as(round.anna, async (tx) => findConfirmed(tx, round.dialogue, await listReceipts(tx, round.dialogue)))
const stateNow = async () =>
  (await owner<{ state: string }[]>`select state from dialogue where id = ${round.dialogue}`)[0]!.state

beforeAll(() => {
  database = open(made.url(), 6)
  owner = postgres(made.adminUrl(), { max: 2, onnotice: () => {} })
})
afterAll(() => Promise.all([database.$client.end(), owner.end()]))
/** A meeting has been held: the first leaf has an answer and notes, the second notes only. */
beforeEach(async () => {
  round = await insertSmallRound(owner)
  revision = {}
  await save(round.anna, 'a.text', 'Vi har börjat.')
  await as(round.strategist, (tx) => beginMeeting(tx, round.strategist, round.dialogue, new Date()))
  await save(round.noteTaker, 'a.notes', 'De har börjat i liten skala.')
  await save(round.noteTaker, 'b.notes', 'Det går bra.')
  await as(round.strategist, (tx) => endMeeting(tx, round.strategist, round.dialogue, new Date()))
})

test('what was written is confirmed leaf by leaf, and then the notes', async () => {
  expect(countSettled(await leaves())).toEqual({ settled: 0, asked: 2 })
  await confirm(round.anna, ['a'])
  expect(countSettled(await leaves())).toEqual({ settled: 1, asked: 2 })
  expect(await finish()).toBe('not-settled')
  await confirm(round.bo, ['b'])
  expect(await leafOf('b')).toMatchObject({
    confirmation: { stance: 'confirmed', author: 'bo ', holds: true },
  })
  expect(await finish()).toBe('confirmed')
  expect(await stateNow()).toBe('confirmed')
})

test('a leaf of which nothing is written needs nobody’s word', async () => {
  await owner`update answer set answered = false where key = 'b.notes'`
  await confirm(round.anna, ['a'])
  expect(await finish()).toBe('confirmed')
})

test('a correction is told from a confirmation, and a dissent from both', async () => {
  await save(round.anna, 'a.notes', 'De har börjat i stor skala.')
  await save(round.bo, 'b.dissent', 'Vi minns det annorlunda.')
  await confirm(round.anna, ['a', 'b'])
  expect((await leafOf('a')).confirmation).toMatchObject({ stance: 'corrected', holds: true })
  expect((await leafOf('b')).confirmation).toMatchObject({ stance: 'dissented', holds: true })
  const [notes] =
    await owner`select r.value from answer a join answer_head h on h.answer_id = a.id join answer_revision r on r.id = h.revision_id
    where a.dialogue_id = ${round.dialogue} and a.key = 'b.notes'`
  expect(notes!.value).toEqual({ text: 'Det går bra.' })
})

test('what staff changed after the meeting is theirs and no correction of the organisation’s', async () => {
  await save(round.noteTaker, 'b.notes', 'Det går bra, sa de.')
  await confirm(round.anna, ['b'])
  expect((await leafOf('b')).confirmation).toMatchObject({ stance: 'confirmed', holds: true })
  await save(round.bo, 'b.notes', 'Det går ganska bra, sa vi.')
  await save(round.strategist, 'b.notes', 'Det går ganska bra, sa de.')
  await confirm(round.anna, ['b'])
  expect((await leafOf('b')).confirmation).toMatchObject({ stance: 'corrected', holds: true })
  const changes = await as(round.anna, (tx) => listChanges(tx, round.dialogue))
  const [began, noted, corrected, last] = [
    'Det går bra.',
    'Det går bra, sa de.',
    'Det går ganska bra, sa vi.',
    'Det går ganska bra, sa de.',
  ].map((text) => ({ text }))
  const key = 'b.notes'
  expect(changes).toEqual([
    { key, by: 'staff', before: began, after: noted, author: 'noteTaker ', at: expect.any(Date) },
    { key, by: 'organisation', before: noted, after: corrected, author: 'bo ', at: expect.any(Date) },
    { key, by: 'staff', before: corrected, after: last, author: 'strategist ', at: expect.any(Date) },
  ])
})

test('a confirmation no longer counts when the leaf changes, whoever changes it', async () => {
  await confirm(round.anna, ['a', 'b'])
  await save(round.noteTaker, 'b.notes', 'Det går ganska bra.')
  await save(round.bo, 'a.text', 'Vi har knappt börjat.')
  expect((await leaves()).map((one) => one.confirmation?.holds)).toEqual([false, false])
  expect(await finish()).toBe('not-settled')
})

test('nobody confirms what was not on the screen', async () => {
  const before = await leaves()
  await save(round.bo, 'a.notes', 'Ändrat medan Anna läste.')
  expect(await confirm(round.anna, ['a'], before)).toBe('leaf-changed')
  const some = await confirm(round.anna, ['a', 'b'], before)
  expect(some).toMatchObject([{ confirmation: null }, { confirmation: { holds: true } }])
})

test('confirming while a colleague edits either says that it changed or no longer holds, never both texts as one', async () => {
  for (let turn = 0; turn < 10; turn++) {
    const before = await leaves()
    const [answer] = await Promise.all([
      confirm(round.anna, ['a'], before),
      save(round.bo, 'a.notes', `Version ${turn}.`),
    ])
    const { confirmation } = await leafOf('a')
    expect(answer === 'leaf-changed' || Array.isArray(answer)).toBe(true)
    expect(confirmation?.holds ?? false).toBe(false)
  }
})

test('the same operation confirms once', async () => {
  const given = [{ operation: randomUUID(), prompt: 'a', seen: (await leafOf('a')).revisions }]
  const twice = () => as(round.anna, (tx) => confirmLeaves(tx, round.anna, round.dialogue, given, make()))
  await Promise.all([twice(), twice(), twice()])
  await save(round.bo, 'a.notes', 'Nytt.')
  expect(Array.isArray(await twice())).toBe(true)
  expect(await owner`select 1 from confirmation where dialogue_id = ${round.dialogue}`).toHaveLength(1)
  expect((await leafOf('a')).confirmation).toMatchObject({ holds: false })
})

test('two texts are not confirmed as one', async () => {
  await confirm(round.anna, ['b'])
  await as(round.bo, (tx) =>
    saveAnswer(
      tx,
      round.bo,
      round.dialogue,
      { key: 'a.notes', value: { text: 'En annan.' }, parents: [], operation: randomUUID() },
      make(),
    ),
  )
  expect(await confirm(round.anna, ['a'])).toBe('conflict-open')
  expect(await finish()).toBe('not-settled')
})

test('a change after the notes were confirmed takes the dialogue back, in the same transaction and written down', async () => {
  await confirm(round.anna, ['a', 'b'])
  await finish()
  await Promise.all([save(round.anna, 'a.notes', 'Ny text.'), save(round.bo, 'b.notes', 'Också ny.')])
  expect(await stateNow()).toBe('held')
  expect(await send()).toBe('notes-unconfirmed')
  const moved =
    await owner`select detail from audit_entry where subject = ${round.dialogue} and what = 'dialogue.moved' order by sequence`
  expect(moved.at(-1)!.detail).toEqual({ from: 'confirmed', to: 'held' })
})

test('a limited colleague confirms nothing, also in SQL of their own', async () => {
  await owner`update participant set limited_to = '["a"]' where person_id = ${round.bo.person}`
  expect(await confirm(round.bo, ['a'], await leaves())).toBe('limited')
  expect(await finish(round.bo)).toBe('limited')
  await confirm(round.anna, ['a', 'b'])
  expect(await finish()).toBe('confirmed')
  await save(round.bo, 'a.notes', 'Bo skriver i sin del.')
  expect(await stateNow()).toBe('held')
})

describe('where the round asks for the head', () => {
  const sign = async (caller: Caller, seen?: string[]) => {
    const all = seen ?? (await leaves()).flatMap((leaf) => leaf.revisions)
    return as(caller, (tx) => signOffDialogue(tx, caller, round.dialogue, all, make()))
  }
  beforeEach(async () => {
    await owner`update round set signs_off = true where id = ${round.round}`
    const who = { dialogueId: round.dialogue, personId: round.anna.person, part: 'head' } as const
    await as(round.strategist, (tx) => setPart(tx, round.strategist, who, new Date()))
  })

  test('the notes wait for the approval, and only the head gives it', async () => {
    expect(await sign(round.anna)).toBe('not-settled')
    await confirm(round.bo, ['a', 'b'])
    expect(await finish()).toBe('not-signed-off')
    expect(await sign(round.bo)).toBe('not-the-head')
    expect(await sign(round.anna)).toBe('signed')
    expect(await finish(round.bo)).toBe('confirmed')
  })

  test('an approval counts for what was read and no longer when something changes', async () => {
    await confirm(round.bo, ['a', 'b'])
    const before = (await leaves()).flatMap((leaf) => leaf.revisions)
    await save(round.bo, 'a.notes', 'Ändrat.')
    await confirm(round.bo, ['a'])
    expect(await sign(round.anna, before)).toBe('leaf-changed')
    expect(await sign(round.anna)).toBe('signed')
    await save(round.bo, 'a.notes', 'Ändrat igen.')
    await confirm(round.bo, ['a'])
    expect(await finish()).toBe('not-signed-off')
  })

  const signing = () => as(round.bo, (tx) => findSigning(tx, round.bo, round.dialogue))
  const sendSigned = async () => {
    await confirm(round.bo, ['a', 'b'])
    await sign(round.anna)
    await finish(round.bo)
    return send()
  }

  test('what is opened again and changed is not sent on the old signature', async () => {
    expect(await sendSigned()).toMatchObject({ number: 1 })
    await reopen()
    expect(await signing()).toMatchObject({ signed: { name: 'anna ' }, lapsed: null })
    await save(round.bo, 'a.text', 'Vi har knappt börjat.')
    expect(await signing()).toMatchObject({ signed: null, lapsed: { name: 'anna ' } })
    expect([await send(), await finish()]).toEqual(['notes-unconfirmed', 'not-settled'])
    await confirm(round.bo, ['a'])
    expect(await finish()).toBe('not-signed-off')
    expect(await sign(round.anna)).toBe('signed')
    expect(await signing()).toMatchObject({ signed: { name: 'anna ' }, lapsed: null })
    expect(await finish(round.bo)).toBe('confirmed')
    expect(await send()).toMatchObject({ number: 2 })
  })

  test('what is opened again and left as it was is still signed', async () => {
    await sendSigned()
    await reopen()
    expect(await finish(round.bo)).toBe('confirmed')
    expect(await send()).toMatchObject({ number: 2 })
  })

  test('a receipt names who signed what it is for, whatever is changed and signed later', async () => {
    await sendSigned()
    const first = await told()
    expect(first.signed).toMatchObject({ name: 'anna ' })
    await save(round.bo, 'a.notes', 'Sen rättelse.')
    expect(await told()).toEqual(first)
    await reopen()
    await confirm(round.bo, ['a'])
    expect(await sign(round.anna)).toBe('signed')
    expect(await told()).toEqual(first)
  })

  test('the overview says whose turn it is, all the way', async () => {
    const turn = async () => {
      const all = await as(round.strategist, (tx) => listProgress(tx, round.round))
      const one = all.find((each) => each.dialogue === round.dialogue)!
      return waitsFor({ ...one, invited: one.people.length > 0, complete: false })
    }
    const setHead = (part: string) =>
      owner`update participant set part = ${part} where dialogue_id = ${round.dialogue} and person_id = ${round.anna.person}`
    const resume = () =>
      as(round.strategist, (tx) => resumeMeeting(tx, round.strategist, round.dialogue, new Date()))
    await resume()
    expect(await turn()).toBe('end')
    await as(round.strategist, (tx) => endMeeting(tx, round.strategist, round.dialogue, new Date()))
    expect(await turn()).toBe('confirmation')
    await confirm(round.bo, ['a', 'b'])
    expect(await turn()).toBe('signature')
    await setHead('representative')
    expect(await turn()).toBe('head')
    await setHead('head')
    await sign(round.anna)
    expect(await turn()).toBe('finish')
    await finish(round.bo)
    expect(await turn()).toBe('sending')
    await send()
    expect(await turn()).toBe('nothing')
    await reopen()
    expect(await turn()).toBe('finish')
    await save(round.bo, 'a.notes', 'Ändrat.')
    expect(await turn()).toBe('confirmation')
    await confirm(round.bo, ['a'])
    expect(await turn()).toBe('signature')
  })

  test('the database itself refuses a confirmation without it, and an approval by somebody else', async () => {
    await confirm(round.bo, ['a', 'b'])
    await expect(owner`update dialogue set state = 'confirmed' where id = ${round.dialogue}`).rejects.toThrow(
      /not been confirmed/,
    )
    const forged = as(round.bo, (tx) =>
      tx.execute(
        `insert into sign_off (municipality_id, dialogue_id, person_id, content_hash, at)
         values ('${round.municipality}', '${round.dialogue}', '${round.bo.person}', dialogue_hash('${round.municipality}', '${round.dialogue}'), now())`,
      ),
    )
    await expect(forged).rejects.toThrow()
  })
})

test('while a meeting goes on nothing is sent, whatever the organisation had said before it', async () => {
  const resumed = await as(round.strategist, (tx) =>
    resumeMeeting(tx, round.strategist, round.dialogue, new Date()),
  )
  expect([resumed, await stateNow()]).toEqual(['resumed', 'prepared'])
  expect(await send()).toBe('meeting-not-ended')
  round = await insertSmallRound(owner)
  revision = {}
  await save(round.anna, 'a.text', 'Vi har börjat.')
  await as(round.strategist, (tx) => beginMeeting(tx, round.strategist, round.dialogue, new Date()))
  expect([await send(), await stateNow()]).toEqual(['meeting-not-ended', 'preparing'])
})

test('the database itself sends nothing past the confirming while a meeting goes on or when it is over, and what is confirmed as before', async () => {
  await confirm(round.anna, ['a', 'b'])
  await finish()
  await send()
  const ended = (at: Date | null) =>
    owner`update meeting set ended_at = ${at} where dialogue_id = ${round.dialogue}`
  const sending = () =>
    as(round.anna, (tx) => tx.execute(`update dialogue set state = 'sent' where id = '${round.dialogue}'`))
  await owner`update dialogue set state = 'preparing' where id = ${round.dialogue}`
  for (const at of [null, new Date()]) {
    await ended(at)
    await expect(sending()).rejects.toMatchObject({ cause: { code: 'HT005' } })
    expect(await send()).toBe(at ? 'notes-unconfirmed' : 'meeting-not-ended')
  }
  await owner`update dialogue set state = 'held' where id = ${round.dialogue}`
  expect(await finish()).toBe('confirmed')
  expect(await send()).toMatchObject({ number: 2 })
})

test('notes and dissents are frozen with what was sent, and the hash vouches for them', async () => {
  await save(round.bo, 'b.dissent', 'Vi minns det annorlunda.')
  await confirm(round.anna, ['a', 'b'])
  await finish()
  const receipt = await send()
  const [row] = await owner`select submission_id as id from dialogue where id = ${round.dialogue}`
  const sent = await as(round.strategist, (tx) => listSentAnswers(tx, row!.id))
  expect(sent.get('b.dissent')).toMatchObject({ value: { text: 'Vi minns det annorlunda.' } })
  expect(sent.get('a.notes')).toMatchObject({ standing: 'answered' })
  expect(sent.has('a.dissent')).toBe(false)
  const values = Object.fromEntries([...sent].map(([key, one]) => [key, one.value]))
  expect(receipt).toMatchObject({ contentHash: contentHash(values) })
})

test('a late note and a late dissent stand outside what was sent, both sides see them, and they count when sent anew', async () => {
  await confirm(round.anna, ['a', 'b'])
  await finish()
  await send()
  expect(await save(round.bo, 'a.dissent', 'Sent, men viktigt.')).toMatchObject({ late: true })
  expect(await save(round.bo, 'a.notes', 'Sen rättelse.')).toMatchObject({ late: true })
  const [row] = await owner`select submission_id as id from dialogue where id = ${round.dialogue}`
  for (const side of [round.anna, round.strategist]) {
    const late = await as(side, (tx) => listLateAnswers(tx, row!.id))
    expect(late.map((one) => one.key)).toEqual(['a.dissent', 'a.notes'])
    const sent = await as(side, (tx) => listSentAnswers(tx, row!.id))
    expect(sent.get('a.notes')).toMatchObject({ value: { text: 'De har börjat i liten skala.' } })
  }
  await reopen()
  const letters =
    await owner`select person_id from letter where dialogue_id = ${round.dialogue} and kind = 'reopened'`
  expect(letters).toHaveLength(2)
  expect(await send()).toBe('notes-unconfirmed')
  await confirm(round.bo, ['a'])
  expect(await finish()).toBe('confirmed')
  await send()
  const [anew] = await owner`select submission_id as id from dialogue where id = ${round.dialogue}`
  const sent = await as(round.anna, (tx) => listSentAnswers(tx, anew!.id))
  expect(sent.get('a.dissent')).toMatchObject({ value: { text: 'Sent, men viktigt.' } })
})

test('a receipt tells what was said of what was sent, also where clocks are behind', async () => {
  await save(round.bo, 'b.dissent', 'Vi minns det annorlunda.')
  await confirm(round.anna, ['a', 'b'])
  await save(round.anna, 'b.dissent', 'Vi minns det annorlunda än ni.')
  const given = [{ operation: randomUUID(), prompt: 'b', seen: (await leafOf('b')).revisions }]
  const slow = { id: randomUUID, now: new Date(Date.now() - 3_600_000) }
  await as(round.bo, (tx) => confirmLeaves(tx, round.bo, round.dialogue, given, slow))
  await finish()
  await as(round.anna, (tx) => sendAsRead(tx, round.anna, round.dialogue, slow))
  const { leaves: said } = await told()
  expect(said.map(({ prompt, stance, name }) => [prompt, stance, name])).toEqual([
    ['a', 'confirmed', 'anna '],
    ['b', 'dissented', 'bo '],
  ])
  await reopen()
  await save(round.bo, 'a.notes', 'Rättat efteråt.')
  await confirm(round.bo, ['a'])
  expect((await told()).leaves).toEqual(said)
  await finish()
  await send()
  expect((await told()).leaves.map(({ prompt, name }) => [prompt, name])).toEqual([
    ['a', 'bo '],
    ['b', 'bo '],
  ])
})

test('a change after the meeting is one also where the clock of whoever made it is behind, and one before it is none where it is ahead', async () => {
  const off = (minutes: number) => ({ id: randomUUID, now: new Date(Date.now() + minutes * 60_000) })
  const saveAt = async (key: string, text: string, minutes: number) => {
    const parents = revision[key] ? [revision[key]] : []
    const one = { key, value: { text }, parents, operation: randomUUID() }
    const saved = await as(round.bo, (tx) => saveAnswer(tx, round.bo, round.dialogue, one, off(minutes)))
    revision[key] = (saved as Saved).revision
  }
  await as(round.strategist, (tx) => resumeMeeting(tx, round.strategist, round.dialogue, new Date()))
  await saveAt('b.text', 'Skrivet före slutet.', 5)
  await as(round.strategist, (tx) => endMeeting(tx, round.strategist, round.dialogue, new Date()))
  await saveAt('a.notes', 'De har börjat i stor skala.', -5)
  const changes = await as(round.anna, (tx) => listChanges(tx, round.dialogue))
  expect(changes.map(({ key, by }) => [key, by])).toEqual([['a.notes', 'organisation']])
  await confirm(round.anna, ['a', 'b'])
  expect((await leaves()).map((one) => one.confirmation?.stance)).toEqual(['corrected', 'confirmed'])
})

test('a meeting is not taken up again when it has been confirmed by a clock that is behind', async () => {
  const given = [{ operation: randomUUID(), prompt: 'a', seen: (await leafOf('a')).revisions }]
  const slow = { id: randomUUID, now: new Date(Date.now() - 60_000) }
  await as(round.anna, (tx) => confirmLeaves(tx, round.anna, round.dialogue, given, slow))
  expect(
    await as(round.strategist, (tx) => resumeMeeting(tx, round.strategist, round.dialogue, new Date())),
  ).toBe('notes-being-confirmed')
})

test('being ready shares the draft, and can be taken back until the meeting has begun', async () => {
  round = await insertSmallRound(owner)
  const ready = (prepared: boolean) =>
    as(round.anna, (tx) => setPrepared(tx, round.anna, round.dialogue, prepared, new Date()))
  const sharedNow = async () =>
    (await owner`select draft_shared_at as at from dialogue where id = ${round.dialogue}`)[0]!.at !== null
  expect(await ready(true)).toBe('done')
  expect([await stateNow(), await sharedNow()]).toEqual(['prepared', true])
  expect(await ready(false)).toBe('done')
  expect([await stateNow(), await sharedNow()]).toEqual(['preparing', false])
  await ready(true)
  await as(round.strategist, (tx) => beginMeeting(tx, round.strategist, round.dialogue, new Date()))
  expect(await ready(false)).toBe('meeting-begun')
})
