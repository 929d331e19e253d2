import { getFormatter } from 'next-intl/server'
import { firstTimeZone } from '@/people/time-zone'
import { currentCaller } from './caller'

/** The municipality's own clock, or the first one's where nobody is signed in. */
export const pageTimeZone = async (): Promise<string> =>
  (await currentCaller())?.caller.timeZone ?? firstTimeZone

type Style = Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle' | 'day' | 'month'>
const long: Style = { dateStyle: 'long' }

/**
 * How a page says times, in the reader's language: `at` a moment by the municipality's clock, `day` and `days` a date and a
 * span of dates (YYYY-MM-DD), which are the same by every clock.
 */
export const formatTime = async () => {
  const format = await getFormatter()
  const timeZone = await pageTimeZone()
  return {
    at: (moment: Date, style: Style) => format.dateTime(moment, { ...style, timeZone }),
    day: (date: string, style = long) => format.dateTime(new Date(date), { ...style, timeZone: 'UTC' }),
    days: (first: string, last: string) =>
      format.dateTimeRange(new Date(first), new Date(last), { ...long, timeZone: 'UTC' }),
  }
}
