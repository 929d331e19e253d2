/** Where nothing else is said: the zone of a new municipality, and of pages before anyone is signed in. */
export const firstTimeZone = 'Europe/Stockholm'

/** A day and a time of day as a clock on the wall shows them: "2026-10-25" and "02:30". */
export type WallTime = { day: string; time: string }

const minute = 60_000
/** No place is further from UTC than this. */
const farthest = 15 * 60 * minute

const clocks = new Map<string, Intl.DateTimeFormat>()
const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const found = clocks.get(timeZone)
  if (found) return found
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  clocks.set(timeZone, made)
  return made
}

/** What the clock on the wall shows at an instant; throws for a time zone that does not exist. */
export const wallTimeAt = (instant: Date, timeZone: string): WallTime => {
  const parts = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(instant)
      .map((one) => [one.type, one.value]),
  )
  return { day: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` }
}

const sameWall = (one: WallTime, other: WallTime) => one.day === other.day && one.time === other.time

/**
 * The instants at which the clock on the wall shows this, the earlier first: none when the clock leaps over it in
 * spring, two when it comes twice in autumn, otherwise one.
 */
export const instantsOf = (wall: WallTime, timeZone: string): Date[] => {
  const asUtc = Date.parse(`${wall.day}T${wall.time}:00Z`)
  if (Number.isNaN(asUtc)) return []
  const offsets = [-farthest, 0, farthest].map((away) => {
    const near = wallTimeAt(new Date(asUtc + away), timeZone)
    return Date.parse(`${near.day}T${near.time}:00Z`) - (asUtc + away)
  })
  return [...new Set(offsets)]
    .map((offset) => new Date(asUtc - offset))
    .filter((instant) => sameWall(wallTimeAt(instant, timeZone), wall))
    .sort((one, other) => one.getTime() - other.getTime())
}
