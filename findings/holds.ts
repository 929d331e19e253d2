import { compareShare } from './fraction'
import type { Rule } from './rule'

/** Whether the conclusion's own claim about size holds; null when it makes none or nobody answered. */
export const holds = ({ holds: bound }: Rule, { k, n }: { k: number; n: number }): boolean | null => {
  if (!bound || n === 0) return null
  return 'atLeast' in bound ? compareShare(k, n, bound.atLeast) >= 0 : compareShare(k, n, bound.atMost) <= 0
}
