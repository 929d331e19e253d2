import { getLocale, getTranslations } from 'next-intl/server'
import { groupRules } from '@/findings/heading'
import { questionsIn } from '@/guide/guide'
import { read, type Language } from '@/people/language'
import type { Conclusion } from './conclusion-group'
import { countPhrase } from './count-phrase'
import type { Overview } from './load-overview'
import { labelsOfFacets, tellFinding, untouched } from './tell-finding'

export type ToldSection = { key: string; title: string; conclusions: Conclusion[] }

/** Every rule's finding as the page shows it, under its conclusion and in the report's order. */
export const tellSections = async (
  { frame, tallies, done }: Overview,
  base: string,
): Promise<ToldSection[]> => {
  const t = await getTranslations('findings')
  const language = (await getLocale()) as Language
  const questions = questionsIn(frame.guide)
  const { scale } = frame
  const phrase = await countPhrase()
  const words = { t, phrase, scale, language, labelOf: labelsOfFacets(questions, language) }
  const tell = (rule: (typeof frame.rules)[number]) => {
    const standing = done.get(rule.key) ?? untouched
    return tellFinding(rule, tallies.get(rule.key)!, standing, `${base}/${rule.key}`, words)
  }
  const linksTo = (rules: typeof frame.rules) => ({
    label: t('see'),
    links: [...new Set(rules.map(({ conclusion }) => conclusion))].map((one) => ({
      href: `#c-${one}`,
      text: one,
    })),
  })
  return groupRules(frame.rules, frame.headings).map(({ key, title, conclusions }) => ({
    key,
    title: title ? read(title, language) : t('otherFindings'),
    conclusions: conclusions.map(({ key: conclusion, text, rules, besides }) => ({
      key: conclusion,
      text: read(text, language),
      findings: rules.map(tell),
      besides: besides.length === 0 ? null : linksTo(besides),
    })),
  }))
}
