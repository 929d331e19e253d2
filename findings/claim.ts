import { holds } from './holds'
import type { Rule } from './rule'

/** How a conclusion's heading stands to the numbers below it. A heading is a claim, and never a result by itself. */
export type Claim = 'holds' | 'fails' | 'untried'

type Count = { k: number; n: number }

/**
 * `fails` where a bound is broken; `holds` where one is kept and nothing that is counted besides is empty; otherwise `untried`:
 * no rule says at which share the claim holds, or nobody has answered.
 */
export const claimOf = (rules: Rule[], countOf: (rule: Rule) => Count): Claim => {
  const tried = rules.map((rule) => ({ verdict: holds(rule, countOf(rule)), k: countOf(rule).k }))
  if (tried.some(({ verdict }) => verdict === false)) return 'fails'
  const kept = tried.some(({ verdict }) => verdict === true)
  return kept && tried.every(({ verdict, k }) => verdict === true || k > 0) ? 'holds' : 'untried'
}
