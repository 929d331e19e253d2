import { getLocale, getTranslations } from 'next-intl/server'
import { claimOf } from '@/findings/claim'
import { groupRules } from '@/findings/heading'
import type { Rule } from '@/findings/rule'
import { questionsIn } from '@/guide/guide'
import { read, type Language } from '@/people/language'
import type { Conclusion } from './conclusion-group'
import { countPhrase } from './count-phrase'
import type { Overview } from './load-overview'
import { labelsOfFacets, tellFinding, untouched } from './tell-finding'

export type ToldSection = { key: string; title: string; note: string; conclusions: Conclusion[] }

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
  const isTried = (all: { rules: Rule[] }[]) => all.some((one) => one.rules.some((rule) => rule.holds))
  const standing = (rules: Rule[]) => {
    const claim = claimOf(rules, (rule) => tallies.get(rule.key)!)
    return rules.length === 0 || claim === 'holds' ? null : t(`claim.${claim}`)
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
    note: t(isTried(conclusions) ? 'claims' : 'topics'),
    conclusions: conclusions.map(({ key: conclusion, text, rules, besides }) => ({
      key: conclusion,
      text: read(text, language),
      claim: isTried(conclusions) ? standing(rules) : null,
      findings: rules.map(tell),
      besides: besides.length === 0 ? null : linksTo(besides),
    })),
  }))
}
