import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import postgres from 'postgres'
import { audit } from '@/db/audit'
import { asCaller, open, type Database, type Tx } from '@/db/client'
import { openDialogue } from '@/db/dialogue'
import { moveDialogue } from '@/db/dialogue-moves'
import { dialogue } from '@/db/schema'
import { type DialogueState, dialogueStates, mayMove, moves } from '@/dialogue/state'
import type { Caller } from '@/people/role'
import { withDatabase } from '../database'
import { insertSmallRound, type SmallRound } from '../small-round'

const made = withDatabase()
let database: Database
let owner: postgres.Sql
let round: SmallRound

beforeAll(async () => {
  database = open(made.url(), 4)
  owner = postgres(made.adminUrl(), { max: 1, onnotice: () => {} })
})
beforeEach(async () => {
  round = await insertSmallRound(owner)
  const submission = randomUUID()
  await owner`insert into submission (municipality_id, id, dialogue_id, round_id, number, sent_at, sent_by, content_hash)
    values (${round.municipality}, ${submission}, ${round.dialogue}, ${round.round}, 1, now(), ${round.anna.person}, 'hash')`
  await owner`update dialogue set submission_id = ${submission} where id = ${round.dialogue}`
  await owner`insert into meeting (municipality_id, dialogue_id) values (${round.municipality}, ${round.dialogue})`
})
afterAll(() => Promise.all([database.$client.end(), owner.end()]))

/** Puts the dialogue where the test begins, whatever the moves say. */
const put = async (state: DialogueState) => {
  await owner`alter table dialogue disable trigger user`
  await owner`update dialogue set state = ${state} where id = ${round.dialogue}`
  await owner`alter table dialogue enable trigger user`
}
const stateNow = async () =>
  (await owner<{ state: DialogueState }[]>`select state from dialogue where id = ${round.dialogue}`)[0]!.state

const pairs = dialogueStates.flatMap((from) =>
  dialogueStates.filter((to) => to !== from).map((to) => ({ from, to })),
)
const asOwner = (to: DialogueState) => owner`update dialogue set state = ${to} where id = ${round.dialogue}`
const staffMoves = ['held', 'closed']
const callerOf = (from: DialogueState, to: DialogueState): Caller =>
  staffMoves.includes(to) || from === 'sent' || from === 'closed' || (from === 'held' && to === 'prepared')
    ? round.strategist
    : round.anna

test('the owner of the database makes exactly the moves that are named, and no other', async () => {
  for (const { from, to } of pairs) {
    await put(from)
    const outcome = await asOwner(to).then(
      () => 'moved',
      (error: { code: string }) => error.code,
    )
    expect({ from, to, outcome }).toEqual({ from, to, outcome: mayMove(from, to) ? 'moved' : 'HT002' })
  }
})

const bySql = (caller: Caller, to: DialogueState) =>
  asCaller(database, caller, async (tx) => {
    await tx.update(dialogue).set({ state: to }).where(eq(dialogue.id, round.dialogue))
    await audit(tx, caller, new Date(), 'dialogue.moved', round.dialogue)
  })
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'moved',
    (error: { code?: string; cause?: { code: string } }) => error.cause?.code ?? error.code ?? 'failed',
  )

test('the app makes exactly the moves that are named, in SQL of its own too', async () => {
  for (const { from, to } of pairs) {
    await put(from)
    const outcome = await codeOf(bySql(callerOf(from, to), to))
    expect({ from, to, outcome }).toEqual({ from, to, outcome: mayMove(from, to) ? 'moved' : 'HT002' })
  }
})

test('the one function asks first, and says no as a value', async () => {
  for (const { from, to } of pairs) {
    const caller = callerOf(from, to)
    await put(from)
    const answer = await asCaller(database, caller, (tx) =>
      moveDialogue(tx, caller, round.dialogue, to, new Date()),
    )
    expect({ from, to, answer }).toEqual({ from, to, answer: mayMove(from, to) ? 'moved' : 'not-now' })
    expect(await stateNow()).toBe(mayMove(from, to) ? to : from)
  }
})

test.each([
  ['the organisation does not say that the meeting was held', 'prepared', 'held', 'anna'],
  ['the organisation does not take up a meeting again', 'held', 'prepared', 'anna'],
  ['the strategist does not confirm for the organisation', 'held', 'confirmed', 'strategist'],
  ['the strategist does not send for the organisation', 'prepared', 'sent', 'strategist'],
  ['the organisation does not open what it has sent', 'sent', 'preparing', 'anna'],
  ['the note-taker closes nothing', 'sent', 'closed', 'noteTaker'],
  ['a reader moves nothing', 'preparing', 'prepared', 'reader'],
] as const)('%s', async (_claim, from, to, who) => {
  await put(from)
  await codeOf(bySql(round[who], to))
  expect(await stateNow()).toBe(from)
})

test('a dialogue without anything sent is not sent', async () => {
  await owner`update dialogue set submission_id = null where id = ${round.dialogue}`
  expect(await codeOf(asOwner('sent'))).toBe('23514')
})

test('a dialogue that the app puts in has not come further than its beginning', async () => {
  const copy = (state: DialogueState) => (tx: Tx) =>
    tx
      .execute(
        sql`insert into organisation (municipality_id, id, key, name, kind)
      values (${round.municipality}, ${round.round}, 'ny', 'Ny', 'company')`,
      )
      .then(() =>
        tx.execute(sql`insert into dialogue (municipality_id, round_id, organisation_id, state, tailoring, form)
        select municipality_id, round_id, ${round.round}, ${state}, tailoring, form from dialogue where id = ${round.dialogue}`),
      )
  expect(await codeOf(asCaller(database, round.strategist, copy('prepared')))).toBe('HT002')
  expect(await codeOf(asCaller(database, round.strategist, copy('invited')))).toBe('moved')
})

describe('a move is written down', () => {
  const listMoves = () =>
    owner`select what, person_id as person, detail from audit_entry where municipality_id = ${round.municipality} and subject = ${round.dialogue}`

  test('with who, from where and to where', async () => {
    await put('preparing')
    await asCaller(database, round.anna, (tx) =>
      moveDialogue(tx, round.anna, round.dialogue, 'prepared', new Date()),
    )
    expect(await listMoves()).toEqual([
      { what: 'dialogue.moved', person: round.anna.person, detail: { from: 'preparing', to: 'prepared' } },
    ])
  })

  test('also the first opening', async () => {
    await put('invited')
    await asCaller(database, round.anna, (tx) => openDialogue(tx, round.anna, round.dialogue, new Date()))
    expect(await listMoves()).toMatchObject([{ detail: { from: 'invited', to: 'preparing' } }])
  })

  test('or it does not happen', async () => {
    await put('preparing')
    const unwritten = asCaller(database, round.anna, (tx) =>
      tx.update(dialogue).set({ state: 'prepared' }).where(eq(dialogue.id, round.dialogue)),
    )
    expect(await codeOf(unwritten)).toBe('HT004')
    expect(await stateNow()).toBe('preparing')
  })

  test('and what was written down about another dialogue does not do', async () => {
    await put('preparing')
    const elsewhere = asCaller(database, round.anna, async (tx) => {
      await tx.update(dialogue).set({ state: 'prepared' }).where(eq(dialogue.id, round.dialogue))
      await audit(tx, round.anna, new Date(), 'dialogue.moved', round.otherDialogue)
    })
    expect(await codeOf(elsewhere)).toBe('HT004')
  })
})

test('someone who was handed a part of the form speaks neither of readiness nor of the whole', async () => {
  await owner`update participant set limited_to = '["a"]' where person_id = ${round.bo.person}`
  for (const [from, to] of [
    ['preparing', 'prepared'],
    ['held', 'confirmed'],
    ['prepared', 'sent'],
  ] as const) {
    await put(from)
    expect(await codeOf(bySql(round.bo, to))).toBe('HT002')
  }
})

test('negative control: with the triggers dropped the illegal move succeeds, unwritten', async () => {
  await put('held')
  await owner`drop trigger guard_move on dialogue`
  await owner`drop trigger require_audit on dialogue`
  await asCaller(database, round.anna, (tx) =>
    tx.update(dialogue).set({ state: 'sent' }).where(eq(dialogue.id, round.dialogue)),
  )
  expect(await stateNow()).toBe('sent')
  expect(moves.held).not.toContain('sent')
})
