/** The meeting of a dialogue as an entry in a calendar. `uid` stays the same; `sequence` counts up with each change. */
export type CalendarEntry = {
  uid: string
  sequence: number
  /** REQUEST invites or changes, CANCEL takes back, PUBLISH is for downloading. */
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH'
  at: Date
  startsAt: Date
  minutes: number
  title: string
  place: string
  text: string
  organiser: { name: string; email: string }
  attendee?: { name: string; email: string }
}

const stamp = (instant: Date): string => instant.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')

/** RFC 5545, 3.3.11: commas, semicolons, backslashes and line breaks in a text; a control character has no way in. */
const escapeText = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(/[;,]/g, (one) => `\\${one}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ')

/** A parameter may be quoted but has no escapes (3.2): what it cannot hold becomes a space. */
const quote = (text: string): string => `"${text.replaceAll(/["\p{Cc}]/gu, ' ')}"`

/** 3.1: no line is longer than 75 octets; a fold never splits a character. */
const fold = (line: string): string => {
  const lines: string[] = []
  let kept = ''
  let octets = 0
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (octets + size > 75) {
      lines.push(kept)
      kept = ' '
      octets = 1
    }
    kept += character
    octets += size
  }
  return [...lines, kept].join('\r\n')
}

const address = (what: string, { name, email }: { name: string; email: string }, more = ''): string =>
  `${what};CN=${quote(name)}${more}:mailto:${email.replaceAll(/[^\x21-\x7E]/g, '')}`

/** The calendar file (RFC 5545) with UTC times, so that no time zone can be read wrong. */
export const writeCalendar = (entry: CalendarEntry): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Halvtid//Halvtid//SV',
    'CALSCALE:GREGORIAN',
    `METHOD:${entry.method}`,
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${stamp(entry.at)}`,
    `DTSTART:${stamp(entry.startsAt)}`,
    `DTEND:${stamp(new Date(entry.startsAt.getTime() + entry.minutes * 60_000))}`,
    `SUMMARY:${escapeText(entry.title)}`,
    ...(entry.place ? [`LOCATION:${escapeText(entry.place)}`] : []),
    `DESCRIPTION:${escapeText(entry.text)}`,
    `STATUS:${entry.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    address('ORGANIZER', entry.organiser),
    ...(entry.attendee
      ? [address('ATTENDEE', entry.attendee, ';ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE')]
      : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n')
