import type { Statement } from './statement'
import { suppress } from './suppress'
import type { Count, Tally } from './tally'

const isSame = (a: Count, b: Count): boolean => a.k === b.k && a.n === b.n && a.dontKnow === b.dontKnow

/**
 * A published statement no longer tells what the sent answers give: another k or N, other numbers in the split that it
 * shows, or a split that would now show a group that is too small. A changed scale makes nothing stale.
 */
export const isStale = (published: Statement | null, now: Tally, leastGroup: number): boolean => {
  if (!published) return false
  if (published.k !== now.k || published.n !== now.n) return true
  if (!published.split) return false
  const { split } = suppress(now, leastGroup)
  return (
    !split ||
    !isSame(published.split.administration, split.administration) ||
    !isSame(published.split.company, split.company)
  )
}
