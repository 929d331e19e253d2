import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { saveAnswer } from '@/db/answers'
import { addComment, listComments, listCommentsToStrategist } from '@/db/comments'
import { asCaller, open, type Database, type Tx } from '@/db/client'
import { shareDraft } from '@/db/dialogue'
import { countRevisions, listRevisions } from '@/db/history'
import { findSequence, meetInDialogue } from '@/db/presence'
import type { CommentAudience } from '@/dialogue/comment-audience'
import type { Caller } from '@/people/role'
import { withDatabase } from '../database'
import { sendAsRead } from '../send-as-read'
import { insertSmallRound, make, type SmallRound } from '../small-round'

const made = withDatabase()
let database: Database
let owner: postgres.Sql
let round: SmallRound

beforeAll(() => {
  database = open(made.url(), 3)
  owner = postgres(made.adminUrl(), { max: 1, onnotice: () => {} })
})
afterAll(() => Promise.all([database.$client.end(), owner.end()]))
beforeEach(async () => {
  round = await insertSmallRound(owner)
})

const as = <T>(caller: Caller, work: (tx: Tx) => Promise<T>) => asCaller(database, caller, work)
const say = (
  caller: Caller,
  audience: CommentAudience,
  text: string,
  operation = randomUUID(),
  prompt = 'a',
) => as(caller, (tx) => addComment(tx, caller, round.dialogue, { operation, prompt, audience, text }, make()))
const textsOf = async (caller: Caller) =>
  (await as(caller, (tx) => listComments(tx, round.dialogue, 'a'))).map((one) => one.text)
const save = (caller: Caller, key: string, text: string, parents: string[] = [], operation = randomUUID()) =>
  as(caller, async (tx) => {
    const saved = await saveAnswer(
      tx,
      caller,
      round.dialogue,
      { key, parents, operation, value: { text } },
      make(),
    )
    if (typeof saved === 'string') throw new Error(saved)
    return saved
  })

describe('comments', () => {
  test('inside the organisation are read by it alone; to the strategist by both, also of a draft that is not shared', async () => {
    await say(round.anna, 'organisation', 'Oss emellan.')
    await say(round.anna, 'strategist', 'Till dig.')
    await say(round.strategist, 'strategist', 'Svar till er.')
    expect(await textsOf(round.bo)).toEqual(['Oss emellan.', 'Till dig.', 'Svar till er.'])
    for (const staff of [round.strategist, round.noteTaker])
      expect(await textsOf(staff)).toEqual(['Till dig.', 'Svar till er.'])
    expect(await textsOf(round.cia)).toEqual([])
    const [, , answer] = await as(round.anna, (tx) => listComments(tx, round.dialogue, 'a'))
    expect(answer).toMatchObject({ author: expect.stringContaining('strategist'), role: 'strategist' })
    expect(await as(round.strategist, (tx) => listCommentsToStrategist(tx, round.dialogue))).toHaveLength(2)
  })

  test('the negative control: the owner sees what the strategist does not', async () => {
    await say(round.anna, 'organisation', 'Oss emellan.')
    const rows = await owner`select text from comment where dialogue_id = ${round.dialogue}`
    expect(rows).toEqual([{ text: 'Oss emellan.' }])
    const read = await as(round.strategist, (tx) => tx.execute(sql`select text from comment`))
    expect([...read]).toEqual([])
  })

  test('a retry is the same comment', async () => {
    const operation = randomUUID()
    expect(await say(round.anna, 'organisation', 'En gång.', operation)).toBe('added')
    expect(await say(round.anna, 'organisation', 'En gång.', operation)).toBe('added')
    expect(await textsOf(round.anna)).toEqual(['En gång.'])
  })

  test('are not for others: another organisation, or staff in the organisation’s name', async () => {
    expect(await say(round.cia, 'organisation', 'x')).toBe('not-found')
    expect(await say(round.strategist, 'organisation', 'x')).toBe('not-found')
    expect(await say(round.anna, 'organisation', 'x', randomUUID(), 'zzz')).toBe('unknown-question')
    expect(await say(round.anna, 'organisation', 'a\u0000b')).toBe('unsafe-text')
    const inTheirName = as(round.anna, (tx) =>
      tx.execute(sql`insert into comment (municipality_id, operation_id, dialogue_id, prompt, audience, text, author_id, at)
        values (${round.municipality}, gen_random_uuid(), ${round.dialogue}, 'a', 'organisation', 'x', ${round.bo.person}, now())`),
    ).catch((error: Error & { cause?: Error }) => error.cause?.message)
    expect(await inTheirName).toMatch('row-level security')
  })

  test('are never changed or taken away, not even by the owner', async () => {
    await say(round.anna, 'organisation', 'Står kvar.')
    await expect(owner`update comment set text = 'Annat.'`).rejects.toThrow('append-only')
    await expect(owner`delete from comment`).rejects.toThrow('append-only')
  })
})

describe('presence', () => {
  const meet = (caller: Caller, at: { prompt?: string | null; since?: number; now?: Date } = {}) =>
    as(caller, async (tx) => {
      const { prompt = null, since = 0, now = new Date() } = at
      const seen = await meetInDialogue(tx, caller, round.dialogue, { prompt, since }, now)
      if (typeof seen === 'string') throw new Error(seen)
      return seen
    })

  test('shows each who else is here, and in which question, for half a minute', async () => {
    expect((await meet(round.anna, { prompt: 'b' })).here).toEqual([])
    expect((await meet(round.bo, { prompt: 'a' })).here).toMatchObject([{ prompt: 'b', number: '2' }])
    expect((await meet(round.anna)).here).toMatchObject([{ prompt: 'a', number: '1' }])
    const later = new Date(Date.now() + 31_000)
    expect((await meet(round.anna, { now: later })).here).toEqual([])
  })

  test('leaves out whoever no longer takes part, and is not for another organisation', async () => {
    await meet(round.bo, { prompt: 'a' })
    await owner`update participant set revoked_at = now() where person_id = ${round.bo.person}`
    expect((await meet(round.anna)).here).toEqual([])
    await expect(meet(round.bo)).rejects.toThrow('not-found')
    await expect(meet(round.cia)).rejects.toThrow('not-found')
  })

  test('gives the heads of what has changed, and asks no more than once for what lies behind', async () => {
    await save(round.bo, 'a.text', 'Ett.')
    const first = await meet(round.anna)
    expect(first.heads).toMatchObject([{ key: 'a.text', heads: [{ value: { text: 'Ett.' } }] }])
    const hence = (seconds: number) => new Date(Date.now() + seconds * 1000)
    expect((await meet(round.anna, { since: first.sequence, now: hence(31) })).heads).toEqual([])
    await save(round.bo, 'b.text', 'Två.')
    const second = await meet(round.anna, { since: first.sequence, now: hence(31) })
    expect(second.heads).toMatchObject([{ key: 'b.text' }])
    expect(second.sequence).toBeGreaterThan(first.sequence)
    expect(await as(round.anna, (tx) => findSequence(tx, round.dialogue))).toBe(second.sequence)
  })

  test('does not pass by a save that was committed after a later one', async () => {
    await save(round.bo, 'a.text', 'Ett.')
    const ahead = (await meet(round.anna)).sequence + 100
    await save(round.bo, 'b.text', 'Fick ett lägre nummer.')
    expect((await meet(round.anna, { since: ahead })).heads.map((one) => one.key)).toContain('b.text')
  })

  test('marks the words that differ where two texts stand', async () => {
    await save(round.anna, 'a.text', 'Alla känner till den.')
    const { heads } = await save(round.bo, 'a.text', 'Ingen känner till den.')
    const own = heads.map((head) => head.pieces?.filter((one) => one.own).map((one) => one.text))
    expect(own).toEqual([['Alla'], ['Ingen']])
    expect((await meet(round.anna)).heads[0]!.heads[0]!.pieces).toEqual(heads[0]!.pieces)
  })

  test('shows the strategist no word of a draft that is not shared, and its words while it is', async () => {
    await save(round.anna, 'a.text', 'Utkastet är vårt.')
    for (const staff of [round.strategist, round.noteTaker]) expect((await meet(staff)).heads).toEqual([])
    expect((await meet(round.anna)).here).toHaveLength(2)
    await as(round.anna, (tx) => shareDraft(tx, round.anna, round.dialogue, true, new Date()))
    expect((await meet(round.strategist)).heads).toMatchObject([{ key: 'a.text' }])
  })
})

describe('history', () => {
  const keys = ['a.text', 'b.text']
  const list = (most = 100) => as(round.anna, (tx) => listRevisions(tx, round.dialogue, keys, most))

  test('holds every revision with its author and time, newest first, and says which stands', async () => {
    const { revision } = await save(round.anna, 'a.text', 'Ett.')
    await save(round.bo, 'a.text', 'Två.', [revision])
    const found = await list()
    expect(found).toMatchObject([
      {
        value: { text: 'Två.' },
        author: expect.stringContaining('bo'),
        current: true,
        merged: false,
        late: false,
      },
      { value: { text: 'Ett.' }, author: expect.stringContaining('anna'), current: false },
    ])
    expect(found[0]!.at).toBeInstanceOf(Date)
    expect(await as(round.anna, (tx) => countRevisions(tx, round.dialogue, keys))).toEqual(
      new Map([['a.text', 2]]),
    )
  })

  test('says what the server merged, what came late, and which of several stand', async () => {
    await save(round.anna, 'a.text', 'Alla.')
    await save(round.bo, 'a.text', 'Ingen.')
    expect((await list()).map((one) => one.current)).toEqual([true, true])
    const heads = (await list()).map((one) => one.id)
    const { revision } = await save(round.anna, 'a.text', 'En mening. Och mitten. En till.', heads)
    await save(round.anna, 'a.text', 'En ny mening. Och mitten. En till.', [revision])
    await save(round.bo, 'a.text', 'En mening. Och mitten. En till nu.', [revision])
    expect((await list())[0]).toMatchObject({ merged: true, current: true, late: false })
    await as(round.anna, (tx) => sendAsRead(tx, round.anna, round.dialogue, make()))
    await save(round.bo, 'a.text', 'Efteråt.', [(await list())[0]!.id])
    expect((await list())[0]).toMatchObject({ value: { text: 'Efteråt.' }, late: true })
  })

  test('a text is put back as a new revision, once for each operation, and nothing is taken away', async () => {
    const { revision } = await save(round.anna, 'a.text', 'Bra text.')
    const { heads } = await save(round.bo, 'a.text', 'Sämre text.', [revision])
    const operation = randomUUID()
    const parents = heads.map((one) => one.id)
    await save(round.anna, 'a.text', 'Bra text.', parents, operation)
    await save(round.anna, 'a.text', 'Bra text.', parents, operation)
    expect((await list()).map((one) => one.value)).toEqual([
      { text: 'Bra text.' },
      { text: 'Sämre text.' },
      { text: 'Bra text.' },
    ])
    expect((await list()).map((one) => one.current)).toEqual([true, false, false])
  })

  test('gives so many of each question as asked for, and always what stands', async () => {
    let parents: string[] = []
    for (let at = 0; at < 5; at++)
      parents = (await save(round.anna, 'a.text', `Text ${at}.`, parents)).heads.map((one) => one.id)
    await save(round.anna, 'b.text', 'En enda.')
    const found = await list(2)
    expect(found.map((one) => one.key)).toEqual(['a.text', 'a.text', 'b.text'])
    expect(found[0]).toMatchObject({ value: { text: 'Text 4.' }, current: true })
  })
})
