import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import type { Value } from '@/answers/value'
import { saveAnswer } from '@/db/answers'
import { listAttendees, markAttendance } from '@/db/attendance'
import { asCaller, open, type Database, type Tx } from '@/db/client'
import { listTags, tagPassage } from '@/db/coding'
import { confirmLeaves, confirmNotes } from '@/db/confirmation'
import { listAnswers, shareDraft } from '@/db/dialogue'
import { listExcerpts } from '@/db/findings/list-excerpts'
import { tallyExcerpts } from '@/db/findings/tally-excerpts'
import {
  beginMeeting,
  endMeeting,
  findMeeting,
  planMeeting,
  refuseAtMeeting,
  resumeMeeting,
} from '@/db/meeting'
import { listLeaves } from '@/db/leaves'
import { findMeetingNow } from '@/db/meeting-now'
import { reopenDialogue } from '@/db/reopening'
import { addStay, findTimeUsed } from '@/db/time-used'
import type { Caller } from '@/people/role'
import { reasonOf, withDatabase } from '../database'
import { sendAsRead } from '../send-as-read'
import { insertSmallRound, make, type SmallRound } from '../small-round'

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
  await owner`update dialogue set form = jsonb_set(jsonb_set(form, '{parts,0,prompts,0,questions,2,facet}', '"activities"'),
    '{parts,0,prompts,0,questions,1,facet}', '"groundsMentioned"') where municipality_id = ${round.municipality}`
})
afterAll(() => Promise.all([database.$client.end(), owner.end()]))

const as = <T>(caller: Caller, work: (tx: Tx) => Promise<T>) => asCaller(database, caller, work)
const save = (caller: Caller, key: string, value: Value, parents: string[] = []) =>
  as(caller, (tx) =>
    saveAnswer(tx, caller, round.dialogue, { key, parents, operation: randomUUID(), value }, make()),
  )
const saved = async (caller: Caller, key: string, value: Value, parents: string[] = []) => {
  const done = await save(caller, key, value, parents)
  if (typeof done === 'string') throw new Error(done)
  return done
}
const begin = (caller: Caller) => as(caller, (tx) => beginMeeting(tx, caller, round.dialogue, new Date()))
const end = (caller: Caller) => as(caller, (tx) => endMeeting(tx, caller, round.dialogue, new Date()))
const share = (shared: boolean) =>
  as(round.anna, (tx) => shareDraft(tx, round.anna, round.dialogue, shared, new Date()))
const stateOf = async () =>
  (await owner`select state from dialogue where id = ${round.dialogue}`)[0]!.state as string
const aNote = { text: 'Vi har börjat. Cheferna vet om planen.' }
const oneActivity = { items: [{ id: '1', fields: { name: 'Klarspråk' } }] }
const wall = /row-level security/

test('the end of a meeting asks those who can confirm the notes to do so, and each new end anew, but once in one letter', async () => {
  const asked = async (...states: string[]) =>
    (
      await owner`select l.person_id from letter l where l.dialogue_id = ${round.dialogue} and l.kind = 'notes'
        and l.state = any (${states.length ? states : ['waiting', 'sent']})`
    ).map((row) => row.person_id as string)
  await owner`update participant set limited_to = '["b"]' where dialogue_id = ${round.dialogue} and person_id = ${round.bo.person}`
  await begin(round.noteTaker)
  expect(await asked()).toEqual([])
  expect(await end(round.noteTaker)).toBe('ended')
  expect(await end(round.noteTaker)).toBe('ended')
  expect(await asked()).toEqual([round.anna.person])
  const resume = (caller: Caller) => as(caller, (tx) => resumeMeeting(tx, caller, round.dialogue, new Date()))
  for (const caller of [round.strategist, round.noteTaker]) {
    expect(await resume(caller)).toBe('resumed')
    expect(await asked()).toEqual([])
    expect(await end(caller)).toBe('ended')
    expect(await asked()).toEqual([round.anna.person])
  }
  expect(await asked('withdrawn')).toHaveLength(2)
  await owner`update letter set state = 'sent', sent_at = now() where dialogue_id = ${round.dialogue} and state = 'waiting'`
  await resume(round.strategist)
  await end(round.strategist)
  expect(await asked()).toEqual([round.anna.person, round.anna.person])
})

describe('what staff may write', () => {
  test('is nothing before the meeting has begun', async () => {
    for (const staff of [round.strategist, round.noteTaker]) {
      expect(await reasonOf(saved(staff, 'a.notes', aNote))).not.toBe('done')
      expect(await as(staff, (tx) => refuseAtMeeting(tx, staff, round.dialogue, 'a.notes'))).toBe(
        'meeting-not-begun',
      )
    }
    expect(await owner`select 1 from answer_revision where dialogue_id = ${round.dialogue}`).toHaveLength(0)
  })

  test('is notes from then on, which the organisation reads with the name of who wrote them', async () => {
    expect(await begin(round.noteTaker)).toBe('begun')
    for (const staff of [round.strategist, round.noteTaker]) await saved(staff, 'a.notes', aNote)
    const seen = await as(round.anna, (tx) => listAnswers(tx, round.dialogue))
    expect(seen.get('a.notes')?.map((one) => one.author.split(' ')[0])).toEqual(['noteTaker'])
    expect(await as(round.cia, (tx) => listAnswers(tx, round.dialogue))).toEqual(new Map())
  })

  test('is activities only while the draft is shared, and never a prepared answer', async () => {
    await begin(round.strategist)
    const refusal = (key: string) =>
      as(round.noteTaker, (tx) => refuseAtMeeting(tx, round.noteTaker, round.dialogue, key))
    expect(await refusal('a.activities')).toBe('draft-not-shared')
    expect(await reasonOf(save(round.noteTaker, 'a.activities', oneActivity))).toMatch(wall)
    await share(true)
    expect(await refusal('a.activities')).toBeNull()
    await saved(round.noteTaker, 'a.activities', oneActivity)
    expect(await refusal('a.text')).toBe('not-found')
    expect(await reasonOf(save(round.noteTaker, 'a.text', { text: 'Inte mitt.' }))).toMatch(wall)
    expect(await reasonOf(save(round.strategist, 'a.dissent', { text: 'Inte mitt.' }))).toMatch(wall)
  })

  test('the negative control: the organisation writes all of it, begun or not', async () => {
    await saved(round.anna, 'a.text', aNote)
    await saved(round.anna, 'a.notes', aNote)
    await saved(round.anna, 'a.activities', oneActivity)
  })

  test('is not read before it is shared: notes are, the prepared answers are not', async () => {
    await saved(round.anna, 'a.text', { text: 'Utkast.' })
    await begin(round.strategist)
    await saved(round.anna, 'a.notes', aNote)
    const keys = async () => [...(await as(round.noteTaker, (tx) => listAnswers(tx, round.dialogue))).keys()]
    expect(await keys()).toEqual(['a.notes'])
    await share(true)
    expect((await keys()).toSorted()).toEqual(['a.notes', 'a.text'])
  })

  test('changes nothing else of a dialogue, even past the app', async () => {
    await begin(round.strategist)
    const change = (statement: ReturnType<typeof sql>) =>
      reasonOf(as(round.noteTaker, (tx) => tx.execute(statement)))
    expect(
      await change(sql`update dialogue set draft_shared_at = now() where id = ${round.dialogue}`),
    ).toMatch(/only the state/)
    expect(await change(sql`update dialogue set form = '{}' where id = ${round.dialogue}`)).toMatch(
      /only the state/,
    )
  })
})

describe('a meeting that was begun without a network', () => {
  const now = new Date('2026-10-01T10:00:00Z')
  const beginAt = (at: string, operation = randomUUID(), caller: Caller = round.noteTaker) =>
    as(caller, (tx) => beginMeeting(tx, caller, round.dialogue, now, { operation, at: new Date(at) }))
  const begunAt = async () =>
    (await as(round.anna, (tx) => findMeeting(tx, round.dialogue))).begunAt?.toISOString()

  test('began when it was begun, told of later, which is written down once however often it is told', async () => {
    const operation = randomUUID()
    for (let time = 0; time < 3; time++)
      expect(await beginAt('2026-10-01T09:00:00.000Z', operation)).toBe('begun')
    expect(await begunAt()).toBe('2026-10-01T09:00:00.000Z')
    expect(await stateOf()).toBe('preparing')
    expect(
      await owner`select at, person_id, detail from audit_entry where what = 'meeting.begun' and subject = ${round.dialogue}`,
    ).toEqual([
      {
        at: now,
        person_id: round.noteTaker.person,
        detail: { operation, at: '2026-10-01T09:00:00.000Z', begunAt: '2026-10-01T09:00:00.000Z' },
      },
    ])
  })

  test('never moves one that had begun, neither forwards nor back', async () => {
    await beginAt('2026-10-01T09:30:00Z')
    for (const at of ['2026-10-01T09:00:00Z', '2026-10-01T09:45:00Z'])
      expect(await beginAt(at, randomUUID(), round.strategist)).toBe('begun')
    expect(await begunAt()).toBe('2026-10-01T09:30:00.000Z')
  })

  test.each([
    ['a moment that has not come', '2026-10-01T10:00:01Z', now.toISOString()],
    [
      'the last second before the round’s first day, by its own clock',
      '2025-12-31T22:59:59Z',
      now.toISOString(),
    ],
    ['the first moment of that day', '2025-12-31T23:00:00Z', '2025-12-31T23:00:00.000Z'],
  ])(
    'said to have begun at %s, began then if that is possible, otherwise when it was told of',
    async (_, at, began) => {
      expect(await beginAt(at)).toBe('begun')
      expect(await begunAt()).toBe(began)
    },
  )

  test('stays ended when the beginning is told of once more, and is not begun by another organisation', async () => {
    const operation = randomUUID()
    await beginAt('2026-10-01T09:00:00Z', operation)
    expect(await end(round.strategist)).toBe('ended')
    expect(await beginAt('2026-10-01T09:00:00Z', operation)).toBe('begun')
    expect(await stateOf()).toBe('held')
    expect(await as(round.cia, (tx) => beginMeeting(tx, round.cia, round.dialogue, now))).toBe('not-found')
  })
})

describe('two note-takers, one from each side', () => {
  test('are merged by sentence, and a sentence that both changed is kept twice', async () => {
    await begin(round.strategist)
    const base = 'Först kom branden. Sedan kom regnet. Till sist kom solen.'
    const { revision } = await saved(round.noteTaker, 'a.notes', { text: base })
    await saved(round.noteTaker, 'a.notes', { text: base.replace('branden', 'stormen') }, [revision])
    const merged = await saved(round.anna, 'a.notes', { text: base.replace('solen', 'våren') }, [revision])
    expect(merged.heads.map((one) => one.value)).toEqual([
      { text: 'Först kom stormen. Sedan kom regnet. Till sist kom våren.' },
    ])
    const split = await saved(round.bo, 'a.notes', { text: base.replace('branden', 'floden') }, [revision])
    expect(split.heads).toHaveLength(2)
    const settled = await saved(
      round.noteTaker,
      'a.notes',
      { text: 'Vi enades.' },
      split.heads.map((one) => one.id),
    )
    expect(settled.heads.map((one) => one.value)).toEqual([{ text: 'Vi enades.' }])
  })
})

describe('the meeting', () => {
  test('begins from an invitation too, ends as held, and both once', async () => {
    await owner.begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await tx`update dialogue set state = 'invited' where id = ${round.dialogue}`
    })
    expect(await end(round.strategist)).toBe('meeting-not-begun')
    expect([await begin(round.noteTaker), await stateOf()]).toEqual(['begun', 'preparing'])
    const first = (await as(round.anna, (tx) => findMeeting(tx, round.dialogue))).begunAt
    await begin(round.strategist)
    expect((await as(round.anna, (tx) => findMeeting(tx, round.dialogue))).begunAt).toEqual(first)
    expect([await end(round.noteTaker), await stateOf()]).toEqual(['ended', 'held'])
    expect(await end(round.strategist)).toBe('ended')
    const moves =
      await owner`select detail from audit_entry where subject = ${round.dialogue} and what = 'dialogue.moved' order by sequence`
    expect(moves.map((one) => one.detail)).toEqual([
      { from: 'invited', to: 'preparing' },
      { from: 'preparing', to: 'held' },
    ])
  })

  test('is not begun by the organisation, nor by another municipality', async () => {
    const elsewhere = await insertSmallRound(owner)
    expect(await reasonOf(begin(round.anna))).toMatch(wall)
    expect(await begin(elsewhere.strategist)).toBe('not-found')
    expect((await as(round.strategist, (tx) => findMeeting(tx, round.dialogue))).begunAt).toBeNull()
  })

  test('takes a note from a browser that comes back after the end', async () => {
    await begin(round.strategist)
    await end(round.strategist)
    await saved(round.noteTaker, 'a.notes', aNote)
  })

  test('that was ended by mistake goes on, until something of it has been confirmed', async () => {
    const resume = (caller: Caller) =>
      as(caller, (tx) => resumeMeeting(tx, caller, round.dialogue, new Date()))
    const resumable = async () =>
      (await as(round.noteTaker, (tx) => findMeetingNow(tx, round.noteTaker, round.dialogue)))!.resumable
    expect(await resume(round.strategist)).toBe('not-now')
    await begin(round.strategist)
    await saved(round.noteTaker, 'a.notes', aNote)
    expect(await resumable()).toBe(false)
    await end(round.strategist)
    expect(await resumable()).toBe(true)
    expect(await resume(round.noteTaker)).toBe('resumed')
    expect([await stateOf(), await resumable()]).toEqual(['prepared', false])
    expect(await as(round.anna, (tx) => findMeeting(tx, round.dialogue))).toMatchObject({ endedAt: null })
    expect(await resume(round.strategist)).toBe('resumed')
    const written =
      await owner`select what from audit_entry where subject = ${round.dialogue} and what = 'meeting.resumed'`
    expect(written).toHaveLength(1)

    expect(await end(round.strategist)).toBe('ended')
    const seen = (await as(round.anna, (tx) => listLeaves(tx, round.dialogue)))[0]!.revisions
    const given = [{ operation: randomUUID(), prompt: 'a', seen }]
    await as(round.anna, (tx) => confirmLeaves(tx, round.anna, round.dialogue, given, make()))
    expect(await resumable()).toBe(false)
    expect(await resume(round.strategist)).toBe('notes-being-confirmed')
    await expect(owner`update dialogue set state = 'prepared' where id = ${round.dialogue}`).rejects.toThrow(
      /is not taken up again/,
    )
    expect(await stateOf()).toBe('held')
  })

  test('is not taken up again by the organisation', async () => {
    await begin(round.strategist)
    await end(round.strategist)
    await reasonOf(as(round.anna, (tx) => resumeMeeting(tx, round.anna, round.dialogue, new Date())))
    expect(await stateOf()).toBe('held')
  })

  test('is planned until it begins, and not after', async () => {
    const agenda = [{ part: 'first', minutes: 60 }]
    const planned = () =>
      as(round.strategist, (tx) => planMeeting(tx, round.strategist, round.dialogue, agenda))
    expect(await planned()).toBe('planned')
    await begin(round.strategist)
    expect(await planned()).toBe('not-now')
    expect(await as(round.anna, (tx) => findMeeting(tx, round.dialogue))).toMatchObject({ agenda })
  })
})

describe('who is there', () => {
  const mark = (caller: Caller, role: string, present: boolean, operation = randomUUID(), person?: string) =>
    as(caller, (tx) =>
      markAttendance(tx, caller, round.dialogue, { operation, role, person: person ?? null, present }),
    )

  test('is what was ticked last, whoever ticked it, and a replay does not tick it back', async () => {
    const operation = randomUUID()
    await mark(round.noteTaker, 'Förvaltningschef', true, operation)
    await mark(round.anna, 'Förvaltningschef', false)
    await mark(round.noteTaker, 'Förvaltningschef', true, operation)
    await mark(round.anna, 'Anna', true, randomUUID(), round.anna.person)
    expect(await as(round.bo, (tx) => listAttendees(tx, round.dialogue))).toEqual([
      { role: 'Förvaltningschef', person: null, present: false },
      { role: 'Anna', person: round.anna.person, present: true },
    ])
  })

  test('is nobody from another organisation, and told to nobody there', async () => {
    expect(await mark(round.strategist, 'Cia', true, randomUUID(), round.cia.person)).toBe('not-found')
    expect(await mark(round.cia, 'Cia', true)).toBe('not-found')
    await mark(round.anna, 'Chef', true)
    expect(await as(round.cia, (tx) => listAttendees(tx, round.dialogue))).toEqual([])
  })
})

describe('time used', () => {
  const at = '2026-10-01T09:10:00.000Z'
  const add = (caller: Caller, given: { seconds: number; at: string; operation?: string; part?: string }) =>
    as(caller, (tx) =>
      addStay(
        tx,
        caller,
        round.dialogue,
        { operation: randomUUID(), part: 'first', ...given },
        new Date('2026-10-01T10:00:00Z'),
      ),
    )

  test('of two who measure the same minutes is counted once, and a replay not at all', async () => {
    const operation = randomUUID()
    await add(round.strategist, { seconds: 300, at, operation })
    await add(round.strategist, { seconds: 300, at, operation })
    expect(await add(round.noteTaker, { seconds: 120, at: '2026-10-01T09:11:00.000Z' })).toEqual({
      first: 360,
    })
    expect(await as(round.anna, (tx) => findTimeUsed(tx, round.dialogue))).toEqual({ first: 360 })
  })

  test('is measured by staff, in the parts of the form', async () => {
    expect(await reasonOf(add(round.anna, { seconds: 60, at }))).toMatch(wall)
    expect(await add(round.strategist, { seconds: 60, at, part: 'elsewhere' })).toBe('not-found')
  })
})

describe('a tag', () => {
  const add = (caller: Caller, quote: string, given: object = {}) =>
    as(caller, (tx) =>
      tagPassage(
        tx,
        caller,
        round.dialogue,
        {
          act: 'add',
          operation: randomUUID(),
          key: 'a.notes',
          start: 0,
          end: 1,
          quote,
          code: 'time',
          perspective: null,
          ...given,
        },
        make(),
      ),
    )
  const remove = (caller: Caller, operation: string) =>
    as(caller, (tx) => tagPassage(tx, caller, round.dialogue, { act: 'remove', operation }, make()))

  test('stands on the revision that has the words, between code points, and a replay adds none', async () => {
    await begin(round.strategist)
    const { revision } = await saved(round.noteTaker, 'a.notes', { text: '👍 Bra. Cheferna vet. Bra.' })
    const operation = randomUUID()
    await add(round.noteTaker, 'Cheferna vet.', { operation, start: 7, end: 20 })
    await add(round.noteTaker, 'Cheferna vet.', { operation, start: 7, end: 20 })
    const rows =
      await owner`select revision_id, start, "end", quote, code, coder_id from coding where dialogue_id = ${round.dialogue}`
    expect(rows).toEqual([
      {
        revision_id: revision,
        start: 7,
        end: 20,
        quote: 'Cheferna vet.',
        code: 'time',
        coder_id: round.noteTaker.person,
      },
    ])
  })

  test('follows words that a colleague has pushed along, and stays where they stood when they are gone', async () => {
    await begin(round.strategist)
    const one = await saved(round.noteTaker, 'a.notes', { text: 'Cheferna vet.' })
    await saved(round.anna, 'a.notes', { text: 'Nytt först. Cheferna vet.' }, [one.revision])
    await add(round.noteTaker, 'Cheferna vet.', { start: 0, end: 13 })
    const now = await as(round.noteTaker, (tx) => listAnswers(tx, round.dialogue))
    await saved(round.anna, 'a.notes', { text: 'Allt är struket.' }, [now.get('a.notes')![0]!.id])
    await add(round.strategist, 'Cheferna vet.', { code: 'people' })
    const rows =
      await owner`select start, c.quote, substring(r.value ->> 'text' from c.start + 1 for c."end" - c.start) as words
      from coding c join answer_revision r on r.id = c.revision_id where c.dialogue_id = ${round.dialogue} order by c.at`
    expect(rows).toEqual([
      { start: 12, quote: 'Cheferna vet.', words: 'Cheferna vet.' },
      { start: 12, quote: 'Cheferna vet.', words: 'Cheferna vet.' },
    ])
  })

  test('needs words that were saved and a code that the guide has', async () => {
    await begin(round.strategist)
    await saved(round.noteTaker, 'a.notes', aNote)
    expect(await add(round.noteTaker, 'Aldrig skrivet.')).toBe('passage-not-found')
    expect(await add(round.noteTaker, 'Vi har börjat.', { code: 'made_up' })).toBe('not-an-option')
    expect(await add(round.noteTaker, 'Vi har börjat.', { key: 'nowhere.notes' })).toBe('unknown-question')
  })

  test('is read, set and taken away by staff alone', async () => {
    await begin(round.strategist)
    await saved(round.noteTaker, 'a.notes', aNote)
    const operation = randomUUID()
    await add(round.noteTaker, 'Vi har börjat.', { operation })
    expect(await as(round.anna, (tx) => listTags(tx, round.dialogue))).toEqual([])
    expect((await as(round.anna, (tx) => findMeetingNow(tx, round.anna, round.dialogue)))?.tags).toEqual([])
    expect(await reasonOf(add(round.anna, 'Vi har börjat.'))).toMatch(wall)
    expect(await remove(round.anna, operation)).toEqual([])
    expect(await as(round.strategist, (tx) => listTags(tx, round.dialogue))).toHaveLength(1)
    expect(await remove(round.strategist, operation)).toEqual([])
    expect(await remove(round.strategist, operation)).toEqual([])
  })

  test('on what has not been sent is read by no finding; the same tag on a sent revision is', async () => {
    await owner`update dialogue set form = jsonb_set(form, '{parts,0,prompts,1,questions,1}', ${owner.json({
      facet: 'perspective',
      kind: 'choice',
      label: { sv: 'Perspektiv' },
      options: [
        { code: 'internal', label: { sv: 'internt' } },
        { code: 'external', label: { sv: 'externt' } },
      ],
    })}) where id = ${round.dialogue}`
    await begin(round.strategist)
    const { revision } = await saved(round.noteTaker, 'a.notes', aNote)
    const done = await add(round.noteTaker, 'Vi har börjat.', { code: null, perspective: 'internal' })
    expect(done).toHaveLength(1)
    const read = () =>
      as(round.strategist, async (tx) => [
        await listExcerpts(tx, round.round),
        await tallyExcerpts(tx, round.round),
      ])
    expect(await read()).toEqual([[], []])

    const submission = randomUUID()
    await owner`insert into submission (municipality_id, id, dialogue_id, round_id, number, sent_at, sent_by, content_hash)
      values (${round.municipality}, ${submission}, ${round.dialogue}, ${round.round}, 1, now(), ${round.anna.person}, '')`
    await owner`insert into submission_answer (municipality_id, submission_id, key, dialogue_id, round_id, facet, revision_id, standing)
      values (${round.municipality}, ${submission}, 'a.notes', ${round.dialogue}, ${round.round}, 'notes', ${revision}, 'answered')`
    await owner`update dialogue set submission_id = ${submission} where id = ${round.dialogue}`
    const [excerpts, tallies] = await read()
    expect([excerpts, tallies]).toMatchObject([[{ quote: 'Vi har börjat.' }], [{ internal: 1 }]])
  })

  describe('when the dialogue is sent', () => {
    const perspective = { code: null, perspective: 'internal' as const }
    const putPerspective = () =>
      owner`update dialogue set form = jsonb_set(form, '{parts,0,prompts,1,questions,1}', ${owner.json({
        facet: 'perspective',
        kind: 'choice',
        label: { sv: 'Perspektiv' },
        options: [{ code: 'internal', label: { sv: 'internt' } }],
      })}) where id = ${round.dialogue}`
    const send = async () => {
      const leaves = await as(round.anna, (tx) => listLeaves(tx, round.dialogue))
      const given = leaves
        .filter((leaf) => leaf.answered)
        .map((leaf) => ({ operation: randomUUID(), prompt: leaf.prompt, seen: leaf.revisions }))
      await as(round.anna, (tx) => confirmLeaves(tx, round.anna, round.dialogue, given, make()))
      expect(await as(round.anna, (tx) => confirmNotes(tx, round.anna, round.dialogue, new Date()))).toBe(
        'confirmed',
      )
      expect(await as(round.anna, (tx) => sendAsRead(tx, round.anna, round.dialogue, make()))).toMatchObject({
        contentHash: expect.any(String),
      })
    }
    const headOf = async (key: string) =>
      (await as(round.anna, (tx) => listAnswers(tx, round.dialogue))).get(key)!.map((one) => one.id)
    const excerpts = () => as(round.strategist, (tx) => listExcerpts(tx, round.round))
    const tags = () => as(round.strategist, (tx) => listTags(tx, round.dialogue))
    const operation = randomUUID()

    beforeEach(async () => {
      await putPerspective()
      await begin(round.strategist)
      await saved(round.noteTaker, 'a.notes', { text: '👍 Cheferna vet. De frågar ofta.' })
      await add(round.noteTaker, 'Cheferna vet.', { ...perspective, operation, start: 2, end: 15 })
      await add(round.strategist, 'De frågar ofta.', perspective)
      await end(round.strategist)
      const text = { text: '👍 👍 Nytt först. Cheferna vet.' }
      await saved(round.anna, 'a.notes', text, await headOf('a.notes'))
    })

    test('follows its words to what was sent, with its coder, and the one whose words are gone is shown as lost', async () => {
      expect((await tags()).map((one) => one.lost)).toEqual([false, false])
      await send()
      expect(await excerpts()).toMatchObject([{ quote: 'Cheferna vet.', start: 16, end: 29 }])
      expect((await tags()).map(({ quote, lost }) => ({ quote, lost }))).toEqual([
        { quote: 'Cheferna vet.', lost: false },
        { quote: 'De frågar ofta.', lost: true },
      ])
      const rows =
        await owner`select c.coder_id, substring(r.value ->> 'text' from c.start + 1 for c."end" - c.start) as words
        from coding c join answer_revision r on r.id = c.revision_id where c.dialogue_id = ${round.dialogue} and c.operation_id is null`
      expect(rows).toEqual([{ coder_id: round.noteTaker.person, words: 'Cheferna vet.' }])
    })

    test('follows once more when it is sent anew, and goes from there too when it is taken away', async () => {
      await send()
      await as(round.strategist, (tx) =>
        reopenDialogue(tx, round.strategist, round.dialogue, 'En rättelse.', new Date()),
      )
      const text = { text: 'Cheferna vet. De frågar ofta.' }
      await saved(round.anna, 'a.notes', text, await headOf('a.notes'))
      await end(round.strategist)
      await send()
      expect((await excerpts()).map((one) => one.quote)).toEqual(['Cheferna vet.', 'De frågar ofta.'])
      await remove(round.strategist, operation)
      expect((await excerpts()).map((one) => one.quote)).toEqual(['De frågar ofta.'])
    })

    test('is still not the organisation’s to read or to make up', async () => {
      const carrying = sql`select set_config('app.carries', ${round.dialogue}, true)`
      expect(await as(round.anna, (tx) => listTags(tx, round.dialogue))).toEqual([])
      const madeUp = as(round.anna, async (tx) => {
        await tx.execute(carrying)
        await tx.execute(sql`insert into coding (municipality_id, round_id, dialogue_id, revision_id, start, "end", quote, perspective, coder_id, at)
          select municipality_id, round_id, dialogue_id, revision_id, start, "end", quote, 'external', coder_id, at from coding`)
      })
      expect(await reasonOf(madeUp)).toMatch(wall)
      const elsewhere = as(round.cia, async (tx) => {
        await tx.execute(carrying)
        return tx.execute(sql`select 1 from coding`)
      })
      expect(await elsewhere).toHaveLength(0)
    })
  })
})
