import type { DueLetter, Recipient } from '@/db/courier'
import { writeCalendar } from '@/dialogue/calendar'
import { read, type Language } from '@/people/language'
import { directLines, isolateIn } from './direction'
import { letterHtml } from './letter-html'
import { meetingEntry } from './meeting-entry'
import type { Mail } from './post'
import { wordsIn, type Words } from './words'

type Sheet = DueLetter['kind'] | 'held' | 'meetingCancelled'
type Entry = {
  startsAt: Date
  minutes: number
  place: string
  sequence: number
  method: 'REQUEST' | 'CANCEL'
}

/** Which words a letter has: those of its kind, but a reminder knows whether the notes wait, and a meeting whether it is held. */
const sheetOf = (letter: DueLetter, to: Recipient): Sheet => {
  if (letter.kind === 'reminder' && to.state === 'held') return 'held'
  return letter.kind === 'meeting' && letter.detail.method === 'CANCEL' ? 'meetingCancelled' : letter.kind
}

/** The meeting as the letter was written for: what was cancelled has no time of its own any more. */
const entryOf = ({ kind, detail }: DueLetter): Entry | undefined =>
  kind === 'meeting'
    ? {
        startsAt: new Date(String(detail.startsAt)),
        minutes: Number(detail.minutes),
        place: String(detail.place ?? ''),
        sequence: Number(detail.sequence),
        method: detail.method === 'CANCEL' ? 'CANCEL' : 'REQUEST',
      }
    : undefined

const said = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const factsOf = (letter: DueLetter, to: Recipient, language: Language, words: Words) => {
  const entry = entryOf(letter)
  const time = entry?.startsAt ?? to.receipt?.sentAt
  const format = (options: Intl.DateTimeFormatOptions, at: Date) =>
    new Intl.DateTimeFormat(language, options).format(at)
  const { timeZone } = to
  return {
    name: to.name,
    organisation: to.organisation,
    round: read(to.round, language),
    lastDay: format({ dateStyle: 'long', timeZone: 'UTC' }, new Date(to.lastDay)),
    contact: to.contact,
    by: said(letter.detail.by) || words('unsaid.by'),
    message: said(letter.detail.message),
    reason: said(letter.detail.reason) || words('unsaid.reason'),
    place: entry?.place || words('unsaid.place'),
    minutes: String(entry?.minutes ?? ''),
    day: entry ? format({ dateStyle: 'medium', timeZone }, entry.startsAt) : '',
    time: time ? format({ dateStyle: 'full', timeStyle: entry ? 'short' : 'medium', timeZone }, time) : '',
    number: String(to.receipt?.number ?? ''),
    hash: to.receipt?.contentHash ?? '',
  }
}

const calendarOf = (
  letter: DueLetter,
  to: Recipient,
  language: Language,
  words: Words,
  { link, now }: { link: string; now: Date },
) => {
  const entry = entryOf(letter)
  if (!entry) return undefined
  const about = { round: read(to.round, language), organisation: to.organisation, link }
  const content = writeCalendar(
    meetingEntry(
      letter.dialogue,
      { ...entry, at: now, attendee: { name: to.name, email: to.email } },
      { title: words('calendar.title', about), text: words('calendar.text', about) },
    ),
  )
  return { method: entry.method, content }
}

/** The mail itself, in the person's language, as text and as a plain page. */
export const composeLetter = async (
  letter: DueLetter,
  to: Recipient,
  { link, messageId, now }: { link: string; messageId: string; now: Date },
): Promise<Mail> => {
  const language = to.language ?? 'sv'
  const words = await wordsIn(language)
  const sheet = sheetOf(letter, to)
  const facts = Object.fromEntries(
    Object.entries(factsOf(letter, to, language, words)).map(([key, value]) => [
      key,
      isolateIn(language, value),
    ]),
  )
  const again = Number(letter.detail.sequence) > 1 && to.metBefore ? 'yes' : 'no'
  const wrote = said(letter.detail.message) ? 'yes' : 'no'
  const given = { ...facts, again, said: wrote, link } as never
  const subject = directLines(language, words(`${sheet}.subject`, given))
  const text = directLines(language, words(`${sheet}.text`, given))
  const calendar = calendarOf(letter, to, language, words, { link, now })
  return {
    to: to.email,
    subject,
    text,
    html: letterHtml(language, { subject, text, link, button: words(`${sheet}.button`) }),
    messageId,
    ...(calendar && { calendar }),
  }
}
