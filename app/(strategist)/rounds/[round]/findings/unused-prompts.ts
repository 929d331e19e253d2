import { conditionsOf, facetsOf } from '@/findings/condition'
import type { Rule } from '@/findings/rule'
import { promptsOf, type Guide, type Prompt } from '@/guide/guide'

/** The facets that some rule reads. */
const facetsUsed = (rules: Rule[]): string[] =>
  rules.flatMap((rule) => [
    ...conditionsOf(rule).flatMap(facetsOf),
    ...(rule.medians ?? []),
    ...(rule.count.unit === 'cell' ? [rule.count.facet] : []),
  ])

/** Prompts whose answers no finding uses. A rule over coded excerpts can rest on any free text, so it does not count as use. */
export const unusedPrompts = (guide: Guide, rules: Rule[]): Prompt[] => {
  const used = facetsUsed(rules)
  return promptsOf(guide).filter(({ questions }) => !questions.some(({ facet }) => used.includes(facet)))
}
