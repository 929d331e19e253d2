import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { saveAnswer } from '@/db/answers'
import { asCaller, open, type Database, type Tx } from '@/db/client'
import {
  addLink,
  asCourier,
  listDueMunicipalities,
  listMunicipalityIds,
  noteDelivery,
  takeLetter,
} from '@/db/courier'
import { listLetters } from '@/db/delivery'
import { extendDialogue } from '@/db/extension'
import { hash, makeSecret } from '@/db/identity'
import { inviteToDialogue, listParticipants, revokeParticipant } from '@/db/invitation'
import { setPart } from '@/db/participant-part'
import { writeLetter } from '@/db/letters'
import { arrangeMeeting, cancelMeeting } from '@/db/meeting-time'
import { remindNow, setReminderDays, writeDueReminders } from '@/db/reminders'
import { listProgress } from '@/db/round'
import type { LetterKind } from '@/dialogue/letter'
import type { Caller } from '@/people/role'
import { reasonOf, withDatabase } from '../database'
import { sendAsRead } from '../send-as-read'
import { insertSmallRound, type SmallRound } from '../small-round'
import { everyTable } from './tables'

const made = withDatabase()
let database: Database
let owner: postgres.Sql
let here: SmallRound
let there: SmallRound
const now = new Date('2026-11-20T10:00:00Z')

beforeAll(() => {
  database = open(made.url(), 3)
  owner = postgres(made.adminUrl(), { max: 1, onnotice: () => {} })
})
beforeEach(async () => {
  await owner`delete from letter`
  here = await insertSmallRound(owner, 'här')
  there = await insertSmallRound(owner, 'där')
})
afterAll(() => Promise.all([database.$client.end(), owner.end()]))

const make = (at = now) => ({ id: randomUUID, now: at })
const as = <T>(caller: Caller, work: (tx: Tx) => Promise<T>) => asCaller(database, caller, work)
const write = (caller: Caller, kind: LetterKind, person = here.anna.person, once = randomUUID() as string) =>
  as(caller, (tx) =>
    writeLetter(tx, caller, { once, dialogueId: here.dialogue, personId: person, kind }, now),
  )
const letters = () => as(here.strategist, (tx) => listLetters(tx, here.dialogue))
const link = async (person: string, createdAt = now, dialogue = here.dialogue) => {
  await owner`insert into invitation (municipality_id, id, person_id, dialogue_id, secret_hash, created_at, expires_at)
    values (${here.municipality}, ${randomUUID()}, ${person}, ${dialogue}, ${hash(makeSecret())}, ${createdAt}, '2027-06-01')`
}

describe('a letter', () => {
  test('is written once, however often the same one is written', async () => {
    for (let times = 0; times < 3; times++) await write(here.anna, 'thanks', here.bo.person, 'thanks 1')
    expect((await letters()).map((one) => one.kind)).toEqual(['thanks'])
  })

  test('is not there when the transaction that wrote it fails', async () => {
    const failing = as(here.anna, async (tx) => {
      await writeLetter(
        tx,
        here.anna,
        { once: 'x', dialogueId: here.dialogue, personId: here.bo.person, kind: 'thanks' },
        now,
      )
      throw new Error('no')
    })
    expect(await reasonOf(failing)).toBe('no')
    expect(await letters()).toEqual([])
  })

  test('may be written by those whom it concerns: not into another organisation, not to a stranger, not as another kind', async () => {
    const denied = /row-level security/
    expect(await reasonOf(write(here.cia, 'thanks'))).toMatch(denied)
    expect(await reasonOf(write(here.anna, 'thanks', here.cia.person))).toMatch(denied)
    expect(await reasonOf(write(here.anna, 'invitation', here.bo.person))).toMatch(denied)
    expect(await reasonOf(write(here.reader, 'notes'))).toMatch(denied)
    expect(await reasonOf(write(here.noteTaker, 'invitation'))).toMatch(denied)
    expect(await reasonOf(write(there.strategist, 'invitation'))).toMatch(denied)
    for (const [caller, kind] of [
      [here.anna, 'handed_over'],
      [here.noteTaker, 'notes'],
      [here.strategist, 'reopened'],
    ] as const)
      expect(await reasonOf(write(caller, kind))).toBe('done')
  })

  test('holds no link and no secret', async () => {
    await as(here.strategist, (tx) =>
      inviteToDialogue(
        tx,
        here.strategist,
        here.dialogue,
        { name: 'Anna', email: here.anna.email, userId: here.anna.userId },
        make(),
      ),
    )
    const [row] = await owner`select detail, trouble, message_id from letter`
    expect(row).toEqual({ detail: {}, trouble: null, message_id: null })
  })

  test('the log of one organisation is read by staff alone', async () => {
    await write(here.strategist, 'invitation')
    for (const caller of [here.anna, here.cia, here.reader, there.strategist])
      expect(await as(caller, (tx) => listLetters(tx, here.dialogue))).toEqual([])
    expect(await as(here.noteTaker, (tx) => listLetters(tx, here.dialogue))).toHaveLength(1)
  })
})

describe('the courier', () => {
  const needed = [
    'invitation',
    'letter',
    'meeting',
    'municipality',
    'organisation',
    'participant',
    'person',
    'round',
    'dialogue',
    'submission',
  ]

  /** Something in every table that could be read too much of. */
  const fill = async () => {
    await write(here.strategist, 'invitation')
    await link(here.anna.person)
    await as(here.anna, (tx) =>
      saveAnswer(
        tx,
        here.anna,
        here.dialogue,
        { key: 'a.text', parents: [], operation: randomUUID(), value: { text: 'Hemligt.' } },
        make(),
      ),
    )
    await owner`insert into comment (municipality_id, operation_id, dialogue_id, prompt, author_id, audience, text, at)
      values (${here.municipality}, ${randomUUID()}, ${here.dialogue}, 'a', ${here.anna.person}, 'organisation', 'Hemligt.', now())`
    await owner`insert into finding (municipality_id, round_id, rule, statement, published_at, counter_evidence_read_at)
      values (${here.municipality}, ${here.round}, 'R', '{}', now(), now())`
    await owner`insert into finding_revision (municipality_id, round_id, rule, number, at, author_id, act, statement)
      values (${here.municipality}, ${here.round}, 'R', 1, now(), ${here.strategist.person}, 'published', '{}')`
    await owner`insert into earlier_trail (municipality_id, round_id, number, at, person_id, what, detail)
      values (${here.municipality}, ${here.round}, 1, now(), ${here.strategist.person}, 'sent', '{}')`
  }
  const readable = async (role: 'courier' | 'importer') => {
    const found: string[] = []
    for (const table of everyTable) {
      const count = await database.transaction(async (tx) => {
        await tx.execute(
          sql`select set_config('app.municipality', ${here.municipality}, true), set_config('app.role', ${role}, true)`,
        )
        const [row] = await tx.execute<{ count: number }>(
          sql`select count(*)::int as count from ${sql.identifier(table)}`,
        )
        return row!.count
      })
      if (count > 0) found.push(table)
    }
    return found
  }

  test('reads whom a letter is to and what about, and never an answer, a comment or a finding', async () => {
    await fill()
    const seen = await readable('courier')
    expect(seen.filter((table) => !needed.includes(table))).toEqual([])
    expect(seen).toEqual(expect.arrayContaining(['letter', 'person', 'dialogue', 'round', 'invitation']))
  })

  test('the negative control: the same tables are full for the import', async () => {
    await fill()
    expect(await readable('importer')).toEqual(
      expect.arrayContaining([
        'answer',
        'answer_revision',
        'comment',
        'finding',
        'finding_revision',
        'earlier_trail',
        'guide_version',
      ]),
    )
  })

  test('writes letters and links, and nothing else', async () => {
    await write(here.strategist, 'invitation')
    const courier = (statement: ReturnType<typeof sql>) =>
      asCourier(database, here.municipality, async (tx) => (await tx.execute(statement)).count)
    for (const statement of [
      sql`update dialogue set state = 'preparing'`,
      sql`update person set name = 'x'`,
      sql`update participant set opened_at = now()`,
      sql`update invitation set revoked_at = now()`,
      sql`update round set contact = 'x'`,
      sql`update meeting set place = 'x'`,
      sql`update submission set reopened_at = now()`,
    ])
      expect(await courier(statement)).toBe(0)
    expect(await courier(sql`update letter set tries = 1`)).toBe(1)
    const denied = /row-level security/
    expect(
      await reasonOf(
        courier(sql`insert into letter (municipality_id, once, dialogue_id, person_id, kind, created_at, due_at)
      values (${here.municipality}, 'x', ${here.dialogue}, ${here.anna.person}, 'invitation', now(), now())`),
      ),
    ).toMatch(denied)
    const toLink = (person: string) =>
      asCourier(database, here.municipality, (tx) =>
        addLink(
          tx,
          here.municipality,
          { dialogue: here.dialogue, person },
          { id: randomUUID(), secretHash: makeSecret(), now, expiresAt: now },
        ),
      )
    expect(await reasonOf(toLink(here.anna.person))).toBe('done')
    expect(await reasonOf(toLink(here.cia.person))).toMatch(denied)
  })

  test('sees, before a municipality is chosen, which letters wait, and nothing else anywhere', async () => {
    await write(here.strategist, 'invitation')
    await as(there.strategist, (tx) =>
      writeLetter(
        tx,
        there.strategist,
        { once: 'x', dialogueId: there.dialogue, personId: there.anna.person, kind: 'invitation' },
        now,
      ),
    )
    const due = await asCourier(database, null, (tx) => listDueMunicipalities(tx, now))
    expect(due.toSorted()).toEqual([here.municipality, there.municipality].toSorted())
    await owner`update letter set state = 'sent', sent_at = now() where municipality_id = ${there.municipality}`
    expect(await asCourier(database, null, (tx) => listDueMunicipalities(tx, now))).toEqual([
      here.municipality,
    ])
    expect(await asCourier(database, null, listMunicipalityIds)).toEqual(
      expect.arrayContaining([here.municipality, there.municipality]),
    )
    for (const table of ['person', 'dialogue', 'invitation', 'round'])
      expect(
        await asCourier(
          database,
          null,
          async (tx) => (await tx.execute(sql`select 1 from ${sql.identifier(table)}`)).count,
        ),
      ).toBe(0)
    expect(
      await reasonOf(asCourier(database, null, (tx) => tx.execute(sql`update letter set tries = 9`))),
    ).toMatch(/row-level security/)
  })

  test('a letter that another courier holds is passed over, and one that is not due waits', async () => {
    await write(here.strategist, 'invitation')
    await as(here.strategist, (tx) =>
      writeLetter(
        tx,
        here.strategist,
        { once: 'later', dialogueId: here.dialogue, personId: here.bo.person, kind: 'invitation' },
        now,
        new Date(now.getTime() + 1),
      ),
    )
    await asCourier(database, here.municipality, async (tx) => {
      expect((await takeLetter(tx, now))?.person).toBe(here.anna.person)
      expect(await asCourier(database, here.municipality, (other) => takeLetter(other, now))).toBeUndefined()
    })
  })
})

describe('inviting and revoking', () => {
  const invite = (email = here.anna.email, userId = here.anna.userId, name = 'Anna') =>
    as(here.strategist, (tx) =>
      inviteToDialogue(tx, here.strategist, here.dialogue, { name, email, userId }, make()),
    )
  const limitOf = async (personId: string) =>
    (
      await owner`select limited_to from participant where dialogue_id = ${here.dialogue} and person_id = ${personId}`
    )[0]!.limited_to as unknown
  const openLinks = async () =>
    (
      await owner`select 1 from invitation where municipality_id = ${here.municipality} and revoked_at is null`
    ).length

  test('a new invitation replaces every link and every letter on its way; one participant is shown once', async () => {
    await link(here.anna.person)
    await link(here.anna.person)
    await invite()
    await invite()
    expect(await openLinks()).toBe(0)
    expect((await letters()).map((one) => one.state).toSorted()).toEqual(['waiting', 'withdrawn'])
    const list = await as(here.strategist, (tx) => listParticipants(tx, here.dialogue))
    expect(list.map((one) => one.email).toSorted()).toEqual([here.anna.email, here.bo.email].toSorted())
  })

  test('who is invited to all of it sees all of it, who gets a new link sees what they saw, and the head sees all', async () => {
    const limit = () =>
      owner`update participant set limited_to = '["a"]' where dialogue_id = ${here.dialogue} and person_id = ${here.anna.person}`
    await limit()
    await as(here.strategist, (tx) =>
      inviteToDialogue(
        tx,
        here.strategist,
        here.dialogue,
        { name: 'Anna', email: here.anna.email, userId: here.anna.userId, linkOnly: true },
        make(),
      ),
    )
    expect(await limitOf(here.anna.person)).toEqual(['a'])
    await invite()
    expect(await limitOf(here.anna.person)).toBeNull()
    await limit()
    const part = (its: 'representative' | 'head') =>
      as(here.strategist, (tx) =>
        setPart(
          tx,
          here.strategist,
          { dialogueId: here.dialogue, personId: here.anna.person, part: its },
          new Date(),
        ),
      )
    await part('representative')
    expect(await limitOf(here.anna.person)).toEqual(['a'])
    await part('head')
    expect(await limitOf(here.anna.person)).toBeNull()
  })

  test('revoking takes back every link at once, and the letters that have not left', async () => {
    await link(here.anna.person)
    await link(here.anna.person)
    await write(here.strategist, 'reopened')
    await write(here.strategist, 'reopened', here.bo.person)
    await as(here.strategist, (tx) =>
      revokeParticipant(tx, here.strategist, { dialogueId: here.dialogue, personId: here.anna.person }, now),
    )
    expect(await openLinks()).toBe(0)
    expect((await letters()).map((one) => [one.person, one.state])).toEqual(
      expect.arrayContaining([
        [here.anna.person, 'withdrawn'],
        [here.bo.person, 'waiting'],
      ]),
    )
  })

  test('someone who is invited when the meeting has been set is called to it too', async () => {
    await as(here.strategist, (tx) =>
      arrangeMeeting(
        tx,
        here.strategist,
        here.dialogue,
        { startsAt: new Date('2026-12-01T09:00:00Z'), minutes: 60, place: '' },
        now,
      ),
    )
    const userId = randomUUID()
    await owner`insert into identity.account (id, name, email) values (${userId}, 'Eva', ${`eva-${userId}@example.org`})`
    await invite(`eva-${userId}@example.org`, userId, 'Eva')
    expect(
      (await letters())
        .filter((one) => one.name === 'Eva')
        .map((one) => one.kind)
        .toSorted(),
    ).toEqual(['invitation', 'meeting'])
  })
})

describe('reminders', () => {
  // The small round closes on 1 December 2026; nine in the morning in Sweden is eight in UTC.
  const day = (text: string) => new Date(`2026-${text}Z`)
  const remind = (at: Date) => asCourier(database, here.municipality, (tx) => writeDueReminders(tx, at))
  const rule = (days: number[]) =>
    as(here.strategist, (tx) => setReminderDays(tx, here.strategist, here.round, days, now))
  const send = () =>
    as(here.anna, async (tx) => {
      const save = { key: 'a.text', parents: [], operation: randomUUID(), value: { text: 'Hej.' } }
      await saveAnswer(tx, here.anna, here.dialogue, save, make())
      expect(await sendAsRead(tx, here.anna, here.dialogue, make())).toMatchObject({ number: 1 })
    })
  const reminded = async () =>
    (await letters())
      .filter((one) => one.kind === 'reminder')
      .map((one) => one.name.split(' ')[0]!)
      .toSorted()
  beforeEach(async () => {
    await rule([14, 3])
    for (const one of [here.anna, here.bo]) await link(one.person, day('11-01T12:00:00'))
  })

  test('go on the day, after eight by the municipality’s own clock, and once', async () => {
    expect(await remind(day('11-16T12:00:00'))).toBe(0)
    expect(await remind(day('11-17T06:59:00'))).toBe(0)
    expect(await remind(day('11-17T07:00:00'))).toBe(2)
    expect(await remind(day('11-17T09:00:00'))).toBe(0)
    expect(await remind(day('11-18T09:00:00'))).toBe(0)
    expect(await remind(day('11-28T09:00:00'))).toBe(2)
    expect(await reminded()).toEqual(['anna', 'anna', 'bo', 'bo'])
  })

  test('follow the clock of the municipality: the same instant is another day elsewhere', async () => {
    await owner`update municipality set time_zone = 'Pacific/Auckland' where municipality_id = ${here.municipality}`
    expect(await remind(day('11-17T07:00:00'))).toBe(2)
    expect(await remind(day('11-27T18:59:00'))).toBe(0)
    expect(await remind(day('11-27T19:00:00'))).toBe(2)
  })

  test('never go to those who have sent, were revoked, or were invited on that very day', async () => {
    await owner`update participant set revoked_at = now() where person_id = ${here.bo.person}`
    await owner`delete from invitation where person_id = ${here.anna.person}`
    await link(here.anna.person, day('11-17T06:00:00'))
    expect(await remind(day('11-17T09:00:00'))).toBe(0)
    await send()
    expect(await remind(day('11-28T09:00:00'))).toBe(0)
  })

  test('the negative control: the same people are reminded when they have not sent, still take part and were invited before', async () => {
    expect(await remind(day('11-17T09:00:00'))).toBe(2)
    expect(await remind(day('11-28T09:00:00'))).toBe(2)
  })

  test('do not go on the day that the round opens', async () => {
    await owner`update round set opens_on = '2026-11-17' where id = ${here.round}`
    expect(await remind(day('11-17T09:00:00'))).toBe(0)
    expect(await remind(day('11-28T09:00:00'))).toBe(2)
  })

  test('are counted from the organisation’s own last day, and the same one is not sent again', async () => {
    await remind(day('11-17T09:00:00'))
    await as(here.strategist, (tx) => extendDialogue(tx, here.strategist, here.dialogue, '2026-12-10', now))
    expect(await remind(day('11-26T09:00:00'))).toBe(0)
    expect(await remind(day('11-28T09:00:00'))).toBe(0)
    expect(await remind(day('12-07T09:00:00'))).toBe(2)
  })

  test('none go when the round has no rule', async () => {
    await rule([])
    expect(await remind(day('11-17T09:00:00'))).toBe(0)
  })

  test('by hand they go once a day, not to those who had a letter today, and not after sending', async () => {
    const byHand = (at: Date) =>
      as(here.strategist, (tx) => remindNow(tx, here.strategist, here.dialogue, at))
    expect(await byHand(day('11-20T10:00:00'))).toEqual({ reminded: 2 })
    expect(await byHand(day('11-20T15:00:00'))).toBe('nobody-to-remind')
    expect(await byHand(day('11-21T10:00:00'))).toEqual({ reminded: 2 })
    await remind(day('11-28T09:00:00'))
    expect(await byHand(day('11-28T10:00:00'))).toBe('nobody-to-remind')
    await send()
    expect(await byHand(day('11-29T10:00:00'))).toBe('already-sent')
    expect(await as(there.strategist, (tx) => remindNow(tx, there.strategist, here.dialogue, now))).toBe(
      'not-found',
    )
  })
})

describe('a later last day', () => {
  const extend = (to: string | null, caller: Caller = here.strategist) =>
    as(caller, (tx) => extendDialogue(tx, caller, here.dialogue, to, now))

  test('must be after the round’s, keeps the links alive, and is written down', async () => {
    await link(here.anna.person)
    expect(await extend('2026-12-01')).toBe('not-later')
    expect(await extend('2027-05-01')).toEqual({ extendedTo: '2027-05-01' })
    const [one] = await owner`select expires_at from invitation where municipality_id = ${here.municipality}`
    expect(one!.expires_at.toISOString()).toBe('2027-07-30T00:00:00.000Z')
    expect(await extend(null)).toEqual({ extendedTo: null })
    const entries =
      await owner`select detail from audit_entry where municipality_id = ${here.municipality} and what = 'dialogue.extended' order by sequence`
    expect(entries.map((entry) => entry.detail)).toEqual([{ extendedTo: '2027-05-01' }, { extendedTo: null }])
  })

  test('cannot be given by a representative or from elsewhere', async () => {
    expect(await extend('2027-05-01', there.strategist)).toBe('not-found')
    await extend('2027-05-01', here.cia).catch(() => {})
    expect(
      (await owner`select extended_to from dialogue where id = ${here.dialogue}`)[0]!.extended_to,
    ).toBeNull()
  })
})

describe('a meeting', () => {
  const plan = (startsAt: string, place = '') =>
    as(here.strategist, (tx) =>
      arrangeMeeting(
        tx,
        here.strategist,
        here.dialogue,
        { startsAt: new Date(startsAt), minutes: 60, place },
        now,
      ),
    )
  const details = async () =>
    (
      await owner`select detail from letter where municipality_id = ${here.municipality} and person_id = ${here.anna.person} order by (detail->>'sequence')::int`
    ).map((row) => row.detail)

  test('counts up when it is set, moved and taken back, and the letter that cancels remembers when it was', async () => {
    expect(await plan('2026-12-01T09:00:00Z')).toEqual({ sequence: 1 })
    expect(await plan('2026-12-01T09:00:00Z')).toEqual({ sequence: 1 })
    expect(await plan('2026-12-02T09:00:00Z', 'Rum 3')).toEqual({ sequence: 2 })
    expect(await as(here.strategist, (tx) => cancelMeeting(tx, here.strategist, here.dialogue, now))).toEqual(
      { sequence: 3 },
    )
    expect(await as(here.strategist, (tx) => cancelMeeting(tx, here.strategist, here.dialogue, now))).toBe(
      'not-found',
    )
    expect(await details()).toEqual([
      { method: 'REQUEST', sequence: 1, startsAt: '2026-12-01T09:00:00.000Z', minutes: 60, place: '' },
      { method: 'REQUEST', sequence: 2, startsAt: '2026-12-02T09:00:00.000Z', minutes: 60, place: 'Rum 3' },
      { method: 'CANCEL', sequence: 3, startsAt: '2026-12-02T09:00:00.000Z', minutes: 60, place: 'Rum 3' },
    ])
  })

  test('two who set it at once come one after the other', async () => {
    const done = await Promise.all([plan('2026-12-01T09:00:00Z'), plan('2026-12-03T09:00:00Z')])
    expect(done.map((one) => (one as { sequence: number }).sequence).toSorted((a, b) => a - b)).toEqual([
      1, 2,
    ])
  })

  test('is not moved when it has begun', async () => {
    await plan('2026-12-01T09:00:00Z')
    await owner`update meeting set begun_at = now() where dialogue_id = ${here.dialogue}`
    expect(await plan('2026-12-02T09:00:00Z')).toBe('meeting-begun')
  })
})

test('the overview says where somebody’s latest letter did not arrive, and forgets it when a later one did', async () => {
  const bounced = async () =>
    (await as(here.strategist, (tx) => listProgress(tx, here.round)))
      .map((one) => one.bounced)
      .toSorted((a, b) => a - b)
  const deliver = async (how: Parameters<typeof noteDelivery>[2], at: Date) => {
    await as(here.strategist, (tx) =>
      writeLetter(
        tx,
        here.strategist,
        { once: randomUUID(), dialogueId: here.dialogue, personId: here.anna.person, kind: 'invitation' },
        at,
      ),
    )
    await asCourier(database, here.municipality, async (tx) =>
      noteDelivery(tx, (await takeLetter(tx, at))!.id, how),
    )
  }
  expect(await bounced()).toEqual([0, 0])
  await deliver({ state: 'bounced', messageId: '<1@x>', at: now, trouble: '550 No such user' }, now)
  expect(await bounced()).toEqual([0, 1])
  const later = new Date(now.getTime() + 1000)
  await deliver({ state: 'sent', messageId: '<2@x>', at: later }, later)
  expect(await bounced()).toEqual([0, 0])
})
