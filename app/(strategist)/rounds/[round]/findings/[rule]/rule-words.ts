import type { getTranslations } from 'next-intl/server'
import type { Condition, Rule } from '@/findings/rule'
import { questionsIn, type Guide } from '@/guide/guide'
import type { Option } from '@/guide/question'
import { read, type Language } from '@/people/language'

type T = Awaited<ReturnType<typeof getTranslations<'findings.detail'>>>
/** A condition in words; `parts` under one that joins several. */
export type Said = { text: string; parts: Said[] }

/** Words a condition with the guide's own labels, so that a strategist can check the rule without reading code. */
export const ruleWords = (guide: Guide, language: Language, t: T) => {
  const questions = questionsIn(guide)
  const questionOf = (facet: string) => questions.find((one) => one.facet === facet)
  const labelOf = (facet: string) => {
    const question = questionOf(facet)
    return question ? read(question.label, language) : facet
  }
  const codesIn = (options: Option[], codes: string[]) =>
    codes
      .map((code) => {
        const option = options.find((one) => one.code === code)
        return option ? read(option.label, language) : code
      })
      .join(` ${t('or')} `)
  const own = (facet: string): Option[] => {
    const question = questionOf(facet)
    return question && 'options' in question ? question.options : []
  }
  const grade = (facet: string, number: number) => ({
    label: labelOf(facet),
    grade: number,
    text: codesIn(own(facet), [String(number)]),
  })

  const say = (condition: Condition): Said => {
    if ('any' in condition) return { text: t('any'), parts: condition.any.map(say) }
    if ('all' in condition) return { text: t('all'), parts: condition.all.map(say) }
    return { text: leaf(condition), parts: [] }
  }
  const leaf = (condition: Exclude<Condition, { any: Condition[] } | { all: Condition[] }>): string => {
    const label = labelOf(condition.facet)
    if ('has' in condition) return t('has', { label, codes: codesIn(own(condition.facet), condition.has) })
    if ('family' in condition) {
      const family = guide.families.find(
        (one) => one.facet === condition.facet && one.code === condition.family,
      )
      return t('family', {
        label,
        family: family ? read(family.label, language) : condition.family,
        codes: codesIn(own(condition.facet), family?.children ?? []),
      })
    }
    if ('atLeast' in condition) return t('atLeast', grade(condition.facet, condition.atLeast))
    if ('atMost' in condition) return t('atMost', grade(condition.facet, condition.atMost))
    if ('notEmpty' in condition) return t('notEmpty', { label })
    const list = questionOf(condition.facet)
    const field =
      list?.kind === 'list' ? list.fields.find((one) => one.facet === condition.entry.field) : undefined
    return t('entry', {
      label,
      field: field ? read(field.label, language) : condition.entry.field,
      codes: codesIn(field && 'options' in field ? field.options : [], condition.entry.codes),
    })
  }

  return (rule: Rule): { counts: Said; among: Said | null } => {
    const { count } = rule
    if (count.unit === 'cell')
      return { counts: { text: t('unitCell', { label: labelOf(count.facet) }), parts: [] }, among: null }
    if (count.unit === 'excerpt')
      return {
        counts: { text: t('unitExcerpt', { perspective: t(count.perspective) }), parts: [] },
        among: null,
      }
    return {
      counts: { text: t('unitOrganisation'), parts: [say(count.condition)] },
      among: count.among ? { text: t('among'), parts: [say(count.among)] } : null,
    }
  }
}
