import type { Heading } from '../findings/heading'
import type { Condition, Rule } from '../findings/rule'
import { answerKey, type Guide } from '../guide/guide'
import type { Question } from '../guide/question'
import type { Fault } from './fault'
import type { PortableRound } from './portable-round'
import { repeated } from './repeated'

const placedPrompts = (guide: Guide) =>
  guide.parts.flatMap((part, p) =>
    part.prompts.map((prompt, q) => ({ prompt, path: `guide.parts[${p}].prompts[${q}]` })),
  )

const questionsByFacet = (guide: Guide): Map<string, Question[]> => {
  const found = new Map<string, Question[]>()
  for (const { prompt } of placedPrompts(guide))
    for (const one of prompt.questions) found.set(one.facet, [...(found.get(one.facet) ?? []), one])
  return found
}

const checkCondition = (
  guide: Guide,
  facets: Map<string, Question[]>,
  condition: Condition,
  path: string,
): Fault[] => {
  if ('any' in condition)
    return condition.any.flatMap((one, at) => checkCondition(guide, facets, one, `${path}.any[${at}]`))
  if ('all' in condition)
    return condition.all.flatMap((one, at) => checkCondition(guide, facets, one, `${path}.all[${at}]`))
  const questions = facets.get(condition.facet)
  if (!questions) return [{ path: `${path}.facet`, reason: 'unknown-facet' }]
  if (
    'family' in condition &&
    !guide.families.some((one) => one.code === condition.family && one.facet === condition.facet)
  )
    return [{ path: `${path}.family`, reason: 'unknown-family' }]
  if (!('entry' in condition)) return []
  const has = questions.some(
    (one) => one.kind === 'list' && one.fields.some((field) => field.facet === condition.entry.field),
  )
  return has ? [] : [{ path: `${path}.entry.field`, reason: 'unknown-field' }]
}

const checkRule = (guide: Guide, facets: Map<string, Question[]>, rule: Rule, path: string): Fault[] => {
  const { count } = rule
  const faults: Fault[] = (rule.medians ?? []).flatMap((facet, at) =>
    facets.has(facet) ? [] : [{ path: `${path}.medians[${at}]`, reason: 'unknown-facet' as const }],
  )
  if (count.unit === 'cell' && !facets.has(count.facet))
    faults.push({ path: `${path}.count.facet`, reason: 'unknown-facet' })
  if (count.unit !== 'organisation') return faults
  faults.push(...checkCondition(guide, facets, count.condition, `${path}.count.condition`))
  if (count.among) faults.push(...checkCondition(guide, facets, count.among, `${path}.count.among`))
  return faults
}

const checkHeadings = (headings: Heading[]): Fault[] => {
  const conclusions = headings.flatMap((one, h) =>
    one.conclusions.map(({ key }, at) => ({ key, path: `headings[${h}].conclusions[${at}].key` })),
  )
  return [
    ...repeated(
      headings,
      (one) => one.key,
      (at) => `headings[${at}].key`,
    ),
    ...repeated(
      conclusions,
      (one) => one.key,
      (at) => conclusions[at]!.path,
    ),
  ]
}

/** The guide and its rules: keys that stand once, actions that the plan has, facets that the guide asks for. */
export const checkGuide = ({ guide, plan, rules, headings }: PortableRound): Fault[] => {
  const facets = questionsByFacet(guide)
  const prompts = placedPrompts(guide)
  const actions = new Set(plan.actions.map((one) => one.number))
  return [
    ...repeated(
      plan.actions,
      (one) => String(one.number),
      (at) => `plan.actions[${at}].number`,
    ),
    ...repeated(
      guide.parts,
      (one) => one.key,
      (at) => `guide.parts[${at}].key`,
    ),
    ...repeated(
      prompts,
      ({ prompt }) => prompt.key,
      (at) => `${prompts[at]!.path}.key`,
    ),
    ...prompts.flatMap(({ prompt, path }): Fault[] => [
      ...repeated(
        prompt.questions,
        (one) => answerKey(prompt, one),
        (at) => `${path}.questions[${at}].facet`,
      ),
      ...(prompt.action === undefined || actions.has(prompt.action)
        ? []
        : [{ path: `${path}.action`, reason: 'unknown-action' as const }]),
    ]),
    ...guide.families.flatMap((one, at): Fault[] =>
      facets.has(one.facet) ? [] : [{ path: `guide.families[${at}].facet`, reason: 'unknown-facet' }],
    ),
    ...repeated(
      rules,
      (one) => one.key,
      (at) => `rules[${at}].key`,
    ),
    ...checkHeadings(headings ?? []),
    ...rules.flatMap((one, at) => checkRule(guide, facets, one, `rules[${at}]`)),
  ]
}
