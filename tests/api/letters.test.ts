import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { deliverDue, remindAll } from '@/app/_mail/deliver'
import { listCaptured, post } from '@/app/_mail/post'
import { asCaller, open, type Database } from '@/db/client'
import { asCourier, noteDelivery, takeLetter } from '@/db/courier'
import { hash } from '@/db/identity'
import { handOverQuestion } from '@/db/hand-over'
import { inviteToDialogue, revokeParticipant } from '@/db/invitation'
import { writeLetter } from '@/db/letters'
import { arrangeMeeting, cancelMeeting } from '@/db/meeting-time'
import { findInvitation } from '@/db/people'
import { listLetters } from '@/db/delivery'
import { addStaff } from '@/db/staff'
import type { LetterKind } from '@/dialogue/letter'
import { noteReturned } from '@/start/command/bounce'
import { withDatabase } from '../database'
import { insertSmallRound, type SmallRound } from '../small-round'
import { startSmtp, type Temper } from '../smtp-server'

const made = withDatabase()
let database: Database
let other: Database
let owner: postgres.Sql
let here: SmallRound
let folder: string
const start = new Date('2026-11-20T10:00:00Z')
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

beforeAll(() => {
  database = open(made.url(), 2)
  other = open(made.url(), 2)
  owner = postgres(made.adminUrl(), { max: 1, onnotice: () => {} })
})
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'halvtid-letters-'))
  process.env.HALVTID_DATA = relative(process.cwd(), folder)
  process.env.MAIL_FROM = 'Halvtid <halvtid@example.org>'
  delete process.env.SMTP_URL
  await owner`delete from letter`
  here = await insertSmallRound(owner, 'prov')
})
afterEach(() => rmSync(folder, { recursive: true }))
afterAll(() => Promise.all([database.$client.end(), other.$client.end(), owner.end()]))

const write = (kind: LetterKind, person = here.anna.person, detail = {}, once: string = randomUUID()) =>
  asCaller(database, here.strategist, (tx) =>
    writeLetter(
      tx,
      here.strategist,
      { once, dialogueId: here.dialogue, personId: person, kind, detail },
      start,
    ),
  )
const deliver = (at = start, from = database) => deliverDue(from, () => at)
const states = async () =>
  (
    await owner`select state, tries, trouble from letter where municipality_id = ${here.municipality} order by created_at, once`
  ).map((row) => ({ ...row }))
const captured = () => listCaptured(1000)
const secretIn = (text: string) => /enter#([\w-]+)/.exec(text)?.[1]
const opens = async (text: string) => (await findInvitation(database, hash(secretIn(text)!), start))?.person
const withSmtp = async (
  temper: Temper,
  work: (server: Awaited<ReturnType<typeof startSmtp>>) => Promise<void>,
) => {
  const server = await startSmtp(temper)
  process.env.SMTP_URL = server.url
  try {
    await work(server)
  } finally {
    await server.stop()
  }
}

describe('what a letter says', () => {
  test('a personal link is made when the letter leaves, works, and lies nowhere in the database', async () => {
    await write('invitation')
    expect(await deliver()).toBe(1)
    const [mail] = captured()
    expect(mail!.to).toBe(here.anna.email)
    expect(await opens(mail!.text)).toBe(here.anna.person)
    const stored = JSON.stringify([await owner`select * from letter`, await owner`select * from invitation`])
    expect(stored).not.toContain(secretIn(mail!.text))
    expect(stored).toContain(hash(secretIn(mail!.text)!))
  })

  test('a reminder adds a link: the one in the invitation works on, and revoking ends both', async () => {
    await write('invitation')
    await deliver()
    await write('reminder')
    await deliver(later(1))
    const texts = captured().map((one) => one.text)
    expect(new Set(texts.map(secretIn)).size).toBe(2)
    for (const text of texts) expect(await opens(text)).toBe(here.anna.person)
    await asCaller(database, here.strategist, (tx) =>
      revokeParticipant(
        tx,
        here.strategist,
        { dialogueId: here.dialogue, personId: here.anna.person },
        start,
      ),
    )
    for (const text of texts) expect(await opens(text)).toBeUndefined()
  })

  test('a new invitation by the strategist replaces the links of earlier letters', async () => {
    const invite = () =>
      asCaller(database, here.strategist, (tx) =>
        inviteToDialogue(
          tx,
          here.strategist,
          here.dialogue,
          { name: 'Anna', email: here.anna.email, userId: here.anna.userId },
          { id: randomUUID, now: start },
        ),
      )
    await invite()
    await deliver()
    await invite()
    await deliver(later(1))
    const [second, first] = captured().map((one) => one.text)
    expect(await opens(first!)).toBeUndefined()
    expect(await opens(second!)).toBe(here.anna.person)
  })

  const kinds: [LetterKind, object, string, RegExp][] = [
    ['invitation', {}, 'preparing', /Du är inbjuden att svara för vard prov/],
    ['reminder', {}, 'preparing', /har inte skickat sina svar .* Sista dagen är 1 december 2026/],
    ['reminder', {}, 'held', /har inte bekräftat anteckningarna/],
    ['handed_over', { by: 'Bo Ek' }, 'preparing', /Bo Ek ber dig svara .*2026\. +Din egen länk/],
    [
      'handed_over',
      { by: 'Bo Ek', message: 'Kan du {detta}?' },
      'preparing',
      /Bo Ek skriver: Kan du \{detta\}\?/,
    ],
    ['notes', {}, 'held', /Läs anteckningarna fråga för fråga/],
    ['reopened', { reason: 'Ett tal var fel.' }, 'preparing', /Skäl: Ett tal var fel\./],
  ]
  test.each(kinds)(
    '%s %j in the state %s leads in by a link of its own',
    async (kind, detail, state, words) => {
      await owner`update dialogue set state = 'held' where id = ${here.dialogue} and ${state} = 'held'`
      await write(kind, here.anna.person, detail)
      await deliver()
      const [mail] = captured()
      expect(mail!.text.replaceAll('\n', ' ')).toMatch(words)
      expect(await opens(mail!.text)).toBe(here.anna.person)
      expect(mail!.html).toContain(secretIn(mail!.text))
    },
  )

  test('a welcome leads to the sign-in page, in the person’s language, and is not sent to somebody who is out', async () => {
    await owner`update person set language = 'en' where id = ${here.noteTaker.person}`
    const welcome = (person: string) =>
      asCaller(database, here.strategist, (tx) =>
        writeLetter(
          tx,
          here.strategist,
          { once: randomUUID(), dialogueId: null, personId: person, kind: 'welcome' },
          start,
        ),
      )
    await welcome(here.noteTaker.person)
    await welcome(here.reader.person)
    await owner`update person set revoked_at = now() where id = ${here.reader.person}`
    await deliver()
    expect(captured().map((one) => [one.to, one.subject])).toEqual([
      [here.noteTaker.email, 'You are a note-taker in Halvtid for Provstad prov'],
    ])
    expect(captured()[0]!.text).toMatch(/^https?:\/\/\S+\/sign-in$/m)
    expect(secretIn(captured()[0]!.text)).toBeUndefined()
  })

  test('the receipt says its number, time and checksum, in the municipality’s own time', async () => {
    const submission = randomUUID()
    await owner.begin(async (tx) => {
      await tx`insert into submission (municipality_id, id, dialogue_id, round_id, number, sent_at, sent_by, content_hash)
        values (${here.municipality}, ${submission}, ${here.dialogue}, ${here.round}, 1, '2026-11-20T09:59:30Z', ${here.anna.person}, 'a1b2c3')`
      await tx`update dialogue set state = 'sent', submission_id = ${submission} where id = ${here.dialogue}`
    })
    await write('thanks', here.anna.person, { number: 1 })
    await deliver()
    const [mail] = captured()
    expect(mail!.text).toMatch(/Kvitto nummer: 1\nSkickat: .*20 november 2026.*10:59:30\n.*\na1b2c3\n/)
    expect(mail!.text).toContain(`/form/${here.dialogue}/receipt`)
    expect(secretIn(mail!.text)).toBeUndefined()
  })

  test('the meeting comes with an entry for the calendar, is moved by the same entry, and cancelled by it', async () => {
    const plan = (startsAt: string) =>
      asCaller(database, here.strategist, (tx) =>
        arrangeMeeting(
          tx,
          here.strategist,
          here.dialogue,
          { startsAt: new Date(startsAt), minutes: 90, place: 'Rum 3' },
          start,
        ),
      )
    await plan('2027-01-15T08:00:00Z')
    await deliver()
    await plan('2027-07-15T07:00:00Z')
    await deliver(later(1))
    await asCaller(database, here.strategist, (tx) =>
      cancelMeeting(tx, here.strategist, here.dialogue, start),
    )
    await deliver(later(2))
    const annas = captured()
      .filter((one) => one.to === here.anna.email)
      .toReversed()
    expect(annas.map((one) => one.subject)).toEqual([
      'Möte: Omgång prov, 15 jan. 2027',
      'Ändrat möte: Omgång prov, 15 juli 2027',
      'Inställt möte: Omgång prov, 15 juli 2027',
    ])
    for (const one of annas.slice(0, 2)) expect(one.text).toMatch(/kl\. 09:00|09:00/)
    const files = annas.map((one) => one.calendar!.content.replaceAll('\r\n ', ''))
    expect(files.map((file) => /DTSTART:(\w+)/.exec(file)![1])).toEqual([
      '20270115T080000Z',
      '20270715T070000Z',
      '20270715T070000Z',
    ])
    expect(files.map((file) => /SEQUENCE:(\d+)/.exec(file)![1])).toEqual(['1', '2', '3'])
    expect(annas.map((one) => one.calendar!.method)).toEqual(['REQUEST', 'REQUEST', 'CANCEL'])
    expect(new Set(files.map((file) => /UID:(.+)\r/.exec(file)![1])).size).toBe(1)
  })

  test('a meeting that was moved before the first call had left is told of once, and one taken back is not told of', async () => {
    const plan = (startsAt: string) =>
      asCaller(database, here.strategist, (tx) =>
        arrangeMeeting(
          tx,
          here.strategist,
          here.dialogue,
          { startsAt: new Date(startsAt), minutes: 90, place: '' },
          start,
        ),
      )
    await plan('2027-01-15T08:00:00Z')
    await plan('2027-01-16T08:00:00Z')
    await deliver()
    expect(captured().map((one) => one.subject)).toEqual(Array(2).fill('Möte: Omgång prov, 16 jan. 2027'))
    await plan('2027-01-17T08:00:00Z')
    await asCaller(database, here.strategist, (tx) =>
      cancelMeeting(tx, here.strategist, here.dialogue, start),
    )
    await deliver(later(1))
    expect(captured()).toHaveLength(4)
    expect(captured()[0]!.calendar!.method).toBe('CANCEL')
  })

  test('a person reads their own language; in Arabic each line runs from the right and a link stands untouched', async () => {
    await owner`update person set language = 'ar' where id = ${here.anna.person}`
    await write('invitation')
    await deliver()
    const [mail] = captured()
    const lines = mail!.text.split('\n').filter(Boolean)
    for (const line of lines) expect(line).toMatch(/^(\u200F|http:\/\/localhost)/)
    expect(mail!.text).toContain('\u2068vard prov\u2069')
    expect(mail!.html).toContain('<html lang="ar" dir="rtl">')
    expect(await opens(mail!.text)).toBe(here.anna.person)
  })

  test('the first letter to somebody new is in the language that the writer chose, and nobody else gets another', async () => {
    const account = async (name: string) => {
      const userId = randomUUID()
      const email = `${name}-${userId.slice(0, 8)}@example.org`
      await owner`insert into identity.account (id, name, email) values (${userId}, ${name}, ${email})`
      return { name, email, userId, language: 'en' as const }
    }
    const [one, two, three] = await Promise.all(['Ona', 'Tova', 'Tea'].map(account))
    const make = { id: randomUUID, now: start }
    const ask = {
      operation: randomUUID(),
      prompt: 'a',
      what: 'question',
      sees: 'these',
      message: '',
    } as const
    const anna = { ...here.anna, name: 'Anna' }
    await owner`update person set language = 'ar' where id = ${here.bo.person}`
    const known = { name: 'Bo', email: here.bo.email, userId: here.bo.userId, language: 'en' as const }
    await asCaller(database, here.strategist, async (tx) => {
      await inviteToDialogue(tx, here.strategist, here.dialogue, one!, make)
      await inviteToDialogue(tx, here.strategist, here.dialogue, known, make)
      await addStaff(tx, here.strategist, { ...two!, role: 'reader' }, make)
    })
    await asCaller(database, anna, (tx) =>
      handOverQuestion(tx, anna, here.dialogue, { ...three!, ...ask }, make),
    )
    await deliver(later(1))
    const languageOf = (to: string) =>
      /lang="(\w+)"/.exec(captured().find((mail) => mail.to.includes(to.toLowerCase()))?.html ?? '')?.[1]
    expect([one!, two!, three!, known].map(({ email }) => languageOf(email))).toEqual([
      'en',
      'en',
      'en',
      'ar',
    ])
  })

  test('no name can put mark-up or an address of its own into the letter', async () => {
    await owner`update person set name = ${'<img src=x onerror=alert(1)> "& '} where id = ${here.anna.person}`
    await write('invitation')
    await deliver()
    expect(captured()[0]!.html).toContain('&lt;img src=x onerror=alert(1)&gt; &quot;&amp;')
    expect(captured()[0]!.html).not.toMatch(/<img|<script|src="|url\(/)
  })
})

describe('a letter that is no longer meant when it is about to leave', () => {
  test.each([
    [
      'reminder',
      () => owner`update participant set revoked_at = now() where person_id = ${here.anna.person}`,
    ],
    ['invitation', () => owner`update person set revoked_at = now() where id = ${here.anna.person}`],
    ['notes', () => owner`select 1`],
  ] as const)('%s stays, and is written off', async (kind, happens) => {
    await write(kind)
    await happens()
    await deliver()
    expect(captured()).toEqual([])
    expect(await states()).toEqual([{ state: 'withdrawn', tries: 0, trouble: null }])
  })
})

describe('the mail server', () => {
  test('takes a letter as text, page and calendar, from a machine, with the Message-ID that is in the log', async () => {
    await withSmtp({}, async ({ received }) => {
      await write('meeting', here.anna.person, {
        method: 'REQUEST',
        sequence: 0,
        startsAt: '2027-01-15T08:00:00Z',
        minutes: 60,
        place: '',
      })
      await owner`insert into meeting (municipality_id, dialogue_id, starts_at) values (${here.municipality}, ${here.dialogue}, '2027-01-15T08:00:00Z')`
      await deliver()
      const { message } = received[0]!
      const [row] = await owner`select message_id from letter`
      expect(message.replaceAll('\r\n ', ' ')).toContain(`Message-ID: ${row!.message_id}`)
      expect(row!.message_id).toMatch(/^<[\w.-]+@example\.org>$/)
      expect(message).toContain('Auto-Submitted: auto-generated')
      for (const type of ['text/plain', 'text/html', 'text/calendar; charset=utf-8; method=REQUEST'])
        expect(message).toContain(`Content-Type: ${type}`)
    })
  })

  test('that refuses a recipient for good has the last word: the letter bounced, with its words, and no link was made', async () => {
    const refuse = (to: string) => (to === here.anna.email ? '550 5.1.1 No such user here' : undefined)
    await withSmtp({ rcpt: refuse }, async ({ received }) => {
      await write('invitation')
      await write('invitation', here.bo.person)
      await deliver()
      await deliver(later(24 * 60))
      expect(received.map((one) => one.to)).toEqual([here.bo.email])
      const rows = await owner`select person_id, state, trouble from letter order by state`
      expect(rows.map((row) => ({ ...row }))).toEqual([
        { person_id: here.anna.person, state: 'bounced', trouble: '550 5.1.1 No such user here' },
        { person_id: here.bo.person, state: 'sent', trouble: null },
      ])
      expect(await owner`select 1 from invitation where person_id = ${here.anna.person}`).toHaveLength(0)
    })
  })

  test('that is down and comes back gets the letter then, once, and the page can say what is the matter meanwhile', async () => {
    const server = await startSmtp()
    process.env.SMTP_URL = server.url
    await server.stop()
    await write('invitation')
    await deliver()
    const [waiting] = await states()
    expect(waiting).toMatchObject({ state: 'waiting', tries: 1 })
    expect(waiting!.trouble).toMatch(/ECONNREFUSED/)
    expect(await deliver(later(0.5))).toBe(0)
    const again = await startSmtp({}, server.port)
    await deliver(later(1))
    await deliver(later(2))
    expect(again.received.map((one) => one.to)).toEqual([here.anna.email])
    expect(await states()).toEqual([{ state: 'sent', tries: 2, trouble: null }])
    await again.stop()
  })

  test('that never comes back is given up on in the end, with its words', async () => {
    process.env.SMTP_URL = 'smtp://127.0.0.1:1'
    await write('invitation')
    let tries = 0
    for (let hours = 0; hours < 100; hours++) tries += await deliver(later(hours * 60))
    expect(tries).toBe(7)
    expect((await states())[0]).toMatchObject({ state: 'failed', tries: 7 })
  })

  test('that says "later" is asked again later', async () => {
    let busy = true
    await withSmtp({ rcpt: () => (busy ? '451 4.7.1 Greylisted' : undefined) }, async ({ received }) => {
      await write('invitation')
      await deliver()
      expect(await states()).toEqual([{ state: 'waiting', tries: 1, trouble: '451 4.7.1 Greylisted' }])
      busy = false
      await deliver(later(1))
      expect(received).toHaveLength(1)
    })
  })

  test('is given no letter twice by two couriers at once', async () => {
    await withSmtp({}, async ({ received }) => {
      for (let count = 0; count < 20; count++)
        await write('invitation', count % 2 ? here.anna.person : here.bo.person)
      const [one, two] = await Promise.all([deliver(), deliver(start, other)])
      expect(one + two).toBe(20)
      expect(received).toHaveLength(20)
      expect(
        new Set(received.map((mail) => secretIn(mail.message.replaceAll('=\r\n', '').replaceAll('=3D', '='))))
          .size,
      ).toBe(20)
    })
  })

  test('the negative control: two couriers that do not lock what they take send a letter twice', async () => {
    let looked = 0
    let bothHaveLooked = () => {}
    const both = new Promise<void>((done) => (bothHaveLooked = done))
    await withSmtp({}, async ({ received }) => {
      await write('invitation')
      const careless = (from: Database) =>
        asCourier(from, here.municipality, async (tx) => {
          const waiting = await tx.execute(sql`select id from letter where state = 'waiting'`)
          if (++looked === 2) bothHaveLooked()
          await both
          for (const one of waiting) {
            await post({ to: here.anna.email, subject: 'x', text: 'x' }, start)
            await noteDelivery(tx, String(one.id), { state: 'sent', messageId: '<1@x>', at: start })
          }
        })
      await Promise.all([careless(database), careless(other)])
      expect(received).toHaveLength(2)
    })
  })

  test('a letter whose sender dies before it has noted so is sent by the next, and only then', async () => {
    await withSmtp({}, async ({ received }) => {
      await write('invitation')
      const dying = asCourier(database, here.municipality, async (tx) => {
        expect(await takeLetter(tx, start)).toBeDefined()
        expect(await deliver(start, other)).toBe(0)
        throw new Error('killed')
      })
      await expect(dying).rejects.toThrow('killed')
      expect(received).toHaveLength(0)
      expect(await deliver(start, other)).toBe(1)
      expect(received).toHaveLength(1)
    })
  })
})

describe('a letter that comes back later', () => {
  test('is marked with the words of the report, in whichever municipality it was written', async () => {
    await withSmtp({}, async () => {
      await write('invitation')
      await write('invitation', here.bo.person)
      await deliver()
    })
    const [row] = await owner`select message_id from letter where person_id = ${here.anna.person}`
    const back = { messageIds: [row!.message_id as string], words: '550 No such user' }
    expect(await noteReturned(made.url(), back)).toContain('550 No such user')
    expect(await states()).toEqual(
      expect.arrayContaining([
        { state: 'bounced', tries: 1, trouble: '550 No such user' },
        { state: 'sent', tries: 1, trouble: null },
      ]),
    )
    const log = await asCaller(database, here.strategist, (tx) => listLetters(tx, here.dialogue))
    expect(log.filter((one) => one.state === 'bounced').map((one) => one.person)).toEqual([here.anna.person])
  })

  test('that nobody here sent changes nothing, and says so', async () => {
    await expect(noteReturned(made.url(), { messageIds: ['<x@y>'], words: '550' })).rejects.toThrow(
      'No letter',
    )
    await expect(noteReturned(made.url(), { messageIds: [], words: '550' })).rejects.toThrow('No letter')
  })
})

test('reminders are written in every municipality by its own clock', async () => {
  const there = await insertSmallRound(owner)
  await owner`update round set remind_days_before = '[3]' where municipality_id in ${owner([here.municipality, there.municipality])}`
  await owner`update municipality set time_zone = 'Pacific/Auckland' where municipality_id = ${there.municipality}`
  for (const one of [here, there])
    await owner`insert into invitation (municipality_id, id, person_id, dialogue_id, secret_hash, created_at, expires_at)
      values (${one.municipality}, ${randomUUID()}, ${one.anna.person}, ${one.dialogue}, ${randomUUID()}, '2026-11-01', '2027-11-01')`
  const at = (text: string) => remindAll(database, () => new Date(`2026-11-${text}Z`))
  expect(await at('27T20:00:00')).toBe(1)
  expect(await at('28T09:00:00')).toBe(1)
})
