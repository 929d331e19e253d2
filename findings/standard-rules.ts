import type { Rule } from './rule'
import { challenges } from './rules/challenges'
import { grounds } from './rules/grounds'
import { headlines } from './rules/headlines'
import { implementation } from './rules/implementation'
import { supportFamilies, supportNeeds } from './rules/support'

/** The rules behind the 2018 report's conclusions, for a guide with the standard facets; `tests/findings/table-1.test.ts` has what they give. */
export const standardRules: Rule[] = [
  ...headlines,
  ...grounds,
  ...supportFamilies,
  ...implementation,
  ...challenges,
  ...supportNeeds,
]
