import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { writeCalendar, type CalendarEntry } from '@/dialogue/calendar'

const entry: CalendarEntry = {
  uid: 'd1@halvtid',
  sequence: 2,
  method: 'REQUEST',
  at: new Date('2026-09-01T12:00:00Z'),
  startsAt: new Date('2026-07-15T07:00:00Z'),
  minutes: 90,
  title: 'Möte: Halvtid, Vård; omsorg\\skola',
  place: 'Rum 3,\nplan 2',
  text: 'Frågorna: https://halvtid.example/form/1',
  organiser: { name: 'Halvtid "prov"', email: 'halvtid@example.org' },
  attendee: { name: 'Åsa Öhman', email: 'asa@example.org' },
}

const unfold = (text: string) => text.replaceAll('\r\n ', '')
const linesOf = (one: CalendarEntry) => unfold(writeCalendar(one)).split('\r\n')
const valueOf = (one: CalendarEntry, name: string) =>
  linesOf(one)
    .find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))!
    .slice(name.length + 1)

test('says when, where and for whom, in UTC, with every comma, semicolon and line break escaped', () => {
  expect(linesOf(entry)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Halvtid//Halvtid//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:d1@halvtid',
    'SEQUENCE:2',
    'DTSTAMP:20260901T120000Z',
    'DTSTART:20260715T070000Z',
    'DTEND:20260715T083000Z',
    'SUMMARY:Möte: Halvtid\\, Vård\\; omsorg\\\\skola',
    'LOCATION:Rum 3\\,\\nplan 2',
    'DESCRIPTION:Frågorna: https://halvtid.example/form/1',
    'STATUS:CONFIRMED',
    'ORGANIZER;CN="Halvtid  prov ":mailto:halvtid@example.org',
    'ATTENDEE;CN="Åsa Öhman";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:asa@example.org',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('taking a meeting back cancels the same entry', () => {
  const cancelled: CalendarEntry = { ...entry, method: 'CANCEL', sequence: 3 }
  expect(valueOf(cancelled, 'METHOD')).toBe('CANCEL')
  expect(valueOf(cancelled, 'STATUS')).toBe('CANCELLED')
  expect(valueOf(cancelled, 'UID')).toBe(valueOf(entry, 'UID'))
})

test('a length that passes the change of the clocks is as long as it says', () => {
  const night = { ...entry, startsAt: new Date('2026-10-25T00:30:00Z'), minutes: 120 }
  expect(valueOf(night, 'DTEND')).toBe('20261025T023000Z')
})

const unescape = (text: string) => text.replaceAll(/\\(n|.)/g, (_, one) => (one === 'n' ? '\n' : one))
const anyText = fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.replaceAll(/\p{Cc}/gu, ''))

test('any text comes out as it went in; no line is above 75 octets, no character is split, no line is added', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, place) => {
      const one = { ...entry, title, place: `x${place}` }
      const raw = writeCalendar(one)
      for (const line of raw.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line.isWellFormed()).toBe(true)
      }
      expect(unescape(valueOf(one, 'SUMMARY'))).toBe(title)
      expect(unescape(valueOf(one, 'LOCATION'))).toBe(`x${place}`)
      expect(linesOf(one)).toHaveLength(20)
    }),
    { numRuns: 500 },
  )
})

test('no text can add a line of its own: CR, LF, NUL and quotation marks have no way out', () => {
  const hostile = 'x\r\nATTENDEE:mailto:evil@example.org\u0000"\u2028\n'
  const one = {
    ...entry,
    title: hostile,
    place: hostile,
    text: hostile,
    attendee: { name: hostile, email: `a@b\r\nX:1` },
  }
  expect(linesOf(one).filter((line) => /^(ATTENDEE:|X:)/.test(line))).toEqual([])
  expect(linesOf(one)).toHaveLength(20)
})

test.each(['UTC', 'Pacific/Chatham', 'America/St_Johns'])(
  'is the same file, byte for byte, in a process whose own clock stands in %s',
  (zone) => {
    const script = `
      const { instantsOf } = await import('./people/time-zone.ts')
      const { writeCalendar } = await import('./dialogue/calendar.ts')
      const [startsAt] = instantsOf({ day: '2026-07-15', time: '09:00' }, 'Europe/Stockholm')
      const given = JSON.parse(process.argv[1])
      process.stdout.write(writeCalendar({ ...given, at: new Date(given.at), startsAt }))`
    const made = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', script, JSON.stringify(entry)],
      { encoding: 'utf8', env: { ...process.env, TZ: zone } },
    )
    expect(made).toBe(writeCalendar(entry))
  },
)
