import { z } from 'zod'
import { instantsOf } from '@/people/time-zone'

/** When a meeting is wished for, on the municipality's own clock. `which` tells the two hours of an autumn night apart. */
export const meetingWish = z.strictObject({
  day: z.iso.date(),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  which: z.enum(['first', 'second']).optional(),
  minutes: z.int().min(5).max(600),
  place: z.string().trim().max(300),
})
export type MeetingWish = z.infer<typeof meetingWish>

/** The instant that is meant, or why there is none to be meant. */
export const startOf = (
  { day, time, which }: Pick<MeetingWish, 'day' | 'time' | 'which'>,
  timeZone: string,
  now: Date,
): Date | 'no-such-time' | 'time-comes-twice' | 'time-passed' => {
  const [first, second] = instantsOf({ day, time }, timeZone)
  if (!first) return 'no-such-time'
  if (second && !which) return 'time-comes-twice'
  const meant = second && which === 'second' ? second : first
  return meant <= now ? 'time-passed' : meant
}
