import { organisationKinds } from '../people/organisation'
import type { Allowed } from './crossing'
import type { Statement } from './statement'
import { suppressBreakdown } from './suppress-breakdown'
import type { Tally } from './tally'

/**
 * What may be published of a tally: the whole always, the split by kind only if every group rests on at least `leastGroup`
 * organisations or on none, and if `allowed` beside the round's other statements. There are two kinds, so hiding one hides both.
 */
export const suppress = (
  tally: Tally,
  leastGroup: number,
  allowed: Allowed = 'all',
): Pick<Statement, 'k' | 'n' | 'split'> => {
  const groups = organisationKinds.map((kind) => ({
    key: kind,
    k: tally.split[kind].k,
    n: tally.organisations[kind],
  }))
  const mayShow = allowed === 'all' && suppressBreakdown(groups, leastGroup).every(({ shown }) => shown)
  return { k: tally.k, n: tally.n, split: mayShow ? tally.split : null }
}
