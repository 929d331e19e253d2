import { getLocale, getTranslations } from 'next-intl/server'
import { promptsOf } from '@/guide/guide'
import type { Language } from '@/people/language'
import type { Conclusion } from './conclusion-group'
import { countPhrase } from './count-phrase'
import { groupRules } from './group-rules'
import type { Overview } from './load-overview'
import { labelsOfFacets, tellFinding } from './tell-finding'

export type ToldSection = { key: string; title: string; conclusions: Conclusion[] }

/** Every rule's finding as the page shows it, under its conclusion and in the report's order. */
export const tellSections = async (
  { frame, tallies, done }: Overview,
  base: string,
): Promise<ToldSection[]> => {
  const t = await getTranslations('findings')
  const language = (await getLocale()) as Language
  const questions = promptsOf(frame.guide).flatMap((prompt) => prompt.questions)
  const words = { t, phrase: await countPhrase(), language, labelOf: labelsOfFacets(questions, language) }
  const titleOf = (key: string) =>
    t.has(`conclusion.${key}` as 'conclusion.H1') ? t(`conclusion.${key}` as 'conclusion.H1') : key
  const tell = (rule: (typeof frame.rules)[number]) => {
    const standing = done.get(rule.key) ?? { publishedAt: null, stale: false }
    return tellFinding(rule, tallies.get(rule.key)!, standing, `${base}/${rule.key}`, words)
  }
  const linksTo = (rules: typeof frame.rules) => ({
    label: t('see'),
    links: [...new Set(rules.map(({ conclusion }) => conclusion))].map((one) => ({
      href: `#c-${one}`,
      text: one,
    })),
  })
  return groupRules(frame.rules).map(({ key, conclusions }) => ({
    key,
    title: t(`section.${key}` as 'section.H'),
    conclusions: conclusions.map(({ key: conclusion, rules, besides }) => ({
      key: conclusion,
      text: titleOf(conclusion),
      findings: rules.map(tell),
      besides: besides.length === 0 ? null : linksTo(besides),
    })),
  }))
}
