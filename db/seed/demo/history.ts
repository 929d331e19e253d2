import type { Value } from '@/answers/value'
import type { PortableDialogue } from '@/report/portable-round'
import { stableId } from './stable-id'

export type PortableAnswer = PortableDialogue['answers'][number]
export type Revision = PortableAnswer['revisions'][number]
export type Written = { author: string; at: string; value: Value; late?: boolean }

/** ISO time so many days and minutes after midnight UTC of a date. */
export const moment = (date: string, days: number, minutes: number): string =>
  new Date(Date.parse(`${date}T00:00:00.000Z`) + (days * 1440 + minutes) * 60_000).toISOString()

export const revision = (
  name: string,
  parents: string[],
  { author, at, value, late = false }: Written,
): Revision => ({
  id: stableId(`revision ${name}`),
  operation: stableId(`operation ${name}`),
  parents,
  author,
  at,
  late,
  value,
})

/** An answer whose revisions follow one another, oldest first. */
export const chain = (scope: string, key: string, steps: Written[]): PortableAnswer => {
  const revisions = steps.reduce<Revision[]>(
    (before, step, index) => [
      ...before,
      revision(
        `${scope} ${key} ${index}`,
        before.slice(-1).map(({ id }) => id),
        step,
      ),
    ],
    [],
  )
  return { key, revisions }
}

/** The revisions that no other revision names as its parent. */
export const headsOf = ({ revisions }: PortableAnswer): Revision[] =>
  revisions.filter(({ id }) => !revisions.some(({ parents }) => parents.includes(id)))
