import type { LocalText } from '../../people/language'
import type { Condition, Rule } from '../rule'

export const share = (parts: number, of: number) => ({ parts, of })
export const atLeast = (parts: number, of: number) => ({ atLeast: share(parts, of) })
export const atMost = (parts: number, of: number) => ({ atMost: share(parts, of) })
export const has = (facet: string, ...codes: string[]): Condition => ({ facet, has: codes })

type Rest = Omit<Rule, 'key' | 'conclusion' | 'count' | 'sentence'> & { among?: Condition }

/** A rule that counts organisations; its conclusion is the part of the key before the first `_`. */
export const organisations = (
  key: string,
  condition: Condition,
  sentence: Required<LocalText>,
  { among, ...rest }: Rest = {},
): Rule => ({
  key,
  conclusion: key.split('_')[0] ?? key,
  count: { unit: 'organisation', condition, ...(among ? { among } : {}) },
  ...rest,
  sentence,
})
