import { z } from 'zod'
import { key } from '../people/organisation'

/** One stay in a part, as the client measured it; `at` is when it ended. */
export const stay = z.strictObject({
  operation: z.uuid(),
  part: key,
  seconds: z.number().int().min(1).max(3600),
  at: z.iso.datetime(),
})
export type Stay = z.infer<typeof stay>

type Interval = { part: string; seconds: number; at: Date }

/** The length of what at least one of the intervals covers, in milliseconds. */
const covered = (intervals: { from: number; to: number }[]): number => {
  let [sum, until] = [0, Number.NEGATIVE_INFINITY]
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    sum += Math.max(0, to - Math.max(from, until))
    until = Math.max(until, to)
  }
  return sum
}

/** Seconds used in each part. Two who measure the same minutes in the same part do not make them twice as many. */
export const secondsByPart = (stays: Interval[]): Record<string, number> => {
  const parts = new Map<string, { from: number; to: number }[]>()
  for (const { part, seconds, at } of stays) {
    const to = at.getTime()
    parts.set(part, [...(parts.get(part) ?? []), { from: to - seconds * 1000, to }])
  }
  return Object.fromEntries(
    [...parts].map(([part, intervals]) => [part, Math.round(covered(intervals) / 1000)]),
  )
}
