import type { CalendarEntry } from '@/dialogue/calendar'
import { sender } from './post'

/** "Halvtid <halvtid@example.org>" in its two parts. */
export const parseSender = (from: string): { name: string; email: string } => {
  const [, name = '', email = from] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(from) ?? []
  return { name: name || email.trim(), email: email.trim() }
}

type Told = Pick<CalendarEntry, 'sequence' | 'method' | 'startsAt' | 'minutes' | 'place' | 'at' | 'attendee'>

/** A dialogue's meeting is one entry in each calendar, whatever happens to it. */
export const meetingEntry = (
  dialogue: string,
  told: Told,
  words: { title: string; text: string },
): CalendarEntry => ({
  uid: `${dialogue}@halvtid`,
  ...told,
  ...words,
  organiser: parseSender(sender()),
})
