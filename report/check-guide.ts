import type { Heading } from '../findings/heading'
import type { Condition, Rule } from '../findings/rule'
import { saysCount } from '../findings/sentence'
import { answerKey, type Guide } from '../guide/guide'
import type { Field, Question, QuestionKind } from '../guide/question'
import { languages } from '../people/language'
import type { Fault } from './fault'
import type { PortableRound } from './portable-round'
import { repeated } from './repeated'

const placedPrompts = (guide: Guide) =>
  guide.parts.flatMap((part, p) =>
    part.prompts.map((prompt, q) => ({ prompt, path: `guide.parts[${p}].prompts[${q}]` })),
  )

const questionsByFacet = (guide: Guide): Facets => {
  const found = new Map<string, Question[]>()
  for (const { prompt } of placedPrompts(guide))
    for (const one of prompt.questions) found.set(one.facet, [...(found.get(one.facet) ?? []), one])
  return found
}

const codesOf = (questions: readonly (Question | Field)[]): Set<string> =>
  new Set(
    questions.flatMap((one) =>
      one.kind === 'choice' || one.kind === 'choices' ? one.options.map(({ code }) => code) : [],
    ),
  )

/** A condition on codes of which none can be chosen would say "none" of everybody. One beside others may be the codebook's. */
const unknownCodes = (questions: readonly (Question | Field)[], codes: string[], path: string): Fault[] =>
  codes.some((code) => codesOf(questions).has(code)) ? [] : [{ path, reason: 'unknown-code' }]

const needs = (questions: Question[], kinds: QuestionKind[], path: string): Fault[] =>
  questions.some((one) => kinds.includes(one.kind)) ? [] : [{ path, reason: 'condition-does-not-fit' }]

type Facets = Map<string, Question[]>

const checkCondition = (guide: Guide, facets: Facets, condition: Condition, path: string): Fault[] => {
  if ('any' in condition)
    return condition.any.flatMap((one, at) => checkCondition(guide, facets, one, `${path}.any[${at}]`))
  if ('all' in condition)
    return condition.all.flatMap((one, at) => checkCondition(guide, facets, one, `${path}.all[${at}]`))
  const questions = facets.get(condition.facet)
  if (!questions) return [{ path: `${path}.facet`, reason: 'unknown-facet' }]
  if ('has' in condition) return unknownCodes(questions, condition.has, `${path}.has`)
  if ('atLeast' in condition) return needs(questions, ['scale'], `${path}.atLeast`)
  if ('atMost' in condition) return needs(questions, ['scale'], `${path}.atMost`)
  if ('notEmpty' in condition) return needs(questions, ['choice', 'choices', 'list'], `${path}.notEmpty`)
  if ('family' in condition)
    return guide.families.some((one) => one.code === condition.family && one.facet === condition.facet)
      ? []
      : [{ path: `${path}.family`, reason: 'unknown-family' }]
  const { field, codes } = condition.entry
  const fields = questions.flatMap((one) =>
    one.kind === 'list' ? one.fields.filter(({ facet }) => facet === field) : [],
  )
  return fields.length > 0
    ? unknownCodes(fields, codes, `${path}.entry.codes`)
    : [{ path: `${path}.entry.field`, reason: 'unknown-field' }]
}

const checkCount = (guide: Guide, facets: Facets, { count }: Rule, path: string): Fault[] => {
  if (count.unit === 'excerpt') return []
  if (count.unit === 'organisation')
    return [
      ...checkCondition(guide, facets, count.condition, `${path}.condition`),
      ...(count.among ? checkCondition(guide, facets, count.among, `${path}.among`) : []),
    ]
  const questions = facets.get(count.facet)
  return questions
    ? needs(questions, ['list'], `${path}.facet`)
    : [{ path: `${path}.facet`, reason: 'unknown-facet' }]
}

const checkRule = (guide: Guide, facets: Facets, rule: Rule, path: string): Fault[] => [
  ...(rule.medians ?? []).flatMap((facet, at): Fault[] =>
    facets.has(facet) ? [] : [{ path: `${path}.medians[${at}]`, reason: 'unknown-facet' }],
  ),
  ...languages.flatMap((language): Fault[] => {
    const message = rule.sentence[language]
    return message === undefined || saysCount(message, language)
      ? []
      : [{ path: `${path}.sentence.${language}`, reason: 'sentence-without-count' }]
  }),
  ...checkCount(guide, facets, rule, `${path}.count`),
]

const checkNoWhen = (guide: Guide): Fault[] => {
  const prompts = placedPrompts(guide)
  const byKey = new Map(
    prompts.flatMap(({ prompt }) => prompt.questions.map((one) => [answerKey(prompt, one), one] as const)),
  )
  return prompts.flatMap(({ prompt, path }) =>
    prompt.questions.flatMap((one, at): Fault[] => {
      if (one.kind !== 'choices' || !one.noWhen) return []
      const place = `${path}.questions[${at}].noWhen`
      const other = byKey.get(one.noWhen.key)
      if (!other) return [{ path: `${place}.key`, reason: 'unknown-question' }]
      return other.kind === 'choice'
        ? unknownCodes([other], [one.noWhen.code], `${place}.code`)
        : [{ path: `${place}.key`, reason: 'condition-does-not-fit' }]
    }),
  )
}

/** What holds for a whole question is not asked of a field in a list, where nothing would keep it. */
const checkFields = (guide: Guide): Fault[] =>
  placedPrompts(guide).flatMap(({ prompt, path }) =>
    prompt.questions.flatMap((one, at) =>
      one.kind === 'list'
        ? one.fields.flatMap((field, f): Fault[] => {
            const place = `${path}.questions[${at}].fields[${f}]`
            if ('readBy' in field) return [{ path: `${place}.readBy`, reason: 'condition-does-not-fit' }]
            return 'noWhen' in field ? [{ path: `${place}.noWhen`, reason: 'condition-does-not-fit' }] : []
          })
        : [],
    ),
  )

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
    ...guide.families.flatMap((one, at): Fault[] => {
      const path = `guide.families[${at}]`
      const questions = facets.get(one.facet)
      return questions
        ? unknownCodes(questions, one.children, `${path}.children`)
        : [{ path: `${path}.facet`, reason: 'unknown-facet' }]
    }),
    ...repeated(
      rules,
      (one) => one.key,
      (at) => `rules[${at}].key`,
    ),
    ...checkNoWhen(guide),
    ...checkFields(guide),
    ...checkHeadings(headings ?? []),
    ...rules.flatMap((one, at) => checkRule(guide, facets, one, `rules[${at}]`)),
  ]
}
