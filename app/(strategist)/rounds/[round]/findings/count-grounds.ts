import { getLocale, getTranslations } from 'next-intl/server'
import { countWord } from '@/findings/count-word'
import { diverges } from '@/findings/diverges'
import { ownWord } from '@/findings/scale'
import { promptsOf } from '@/guide/guide'
import { read, type Language } from '@/people/language'
import type { Overview } from './load-overview'
import { total } from './scale-pictures'

export const groundsFacet = 'groundsMentioned'
export const agesFacet = 'ageGroups'

/**
 * How many mention each ground of discrimination, or each age group, in the guide's order: a bar's worth of numbers and words for
 * each. Beside it how many have an activity about the ground, which is another measure.
 */
export const countGrounds = async ({ frame, facets, covered }: Overview, counted = groundsFacet) => {
  const t = await getTranslations('findings')
  const words = await getTranslations('countWords.word')
  const language = (await getLocale()) as Language
  const question = promptsOf(frame.guide)
    .flatMap(({ questions }) => questions)
    .find(({ facet }) => facet === counted)
  const mentioned = facets.get(counted)
  const n = total(mentioned?.known)
  return (question?.kind === 'choices' ? question.options : []).map(({ code, label }) => {
    const k = total(mentioned?.codes.get(code))
    const word = countWord(k, n, frame.scale)
    const active = { k: covered.codes.get(code) ?? 0, n: covered.n }
    const own = ownWord(frame.scale, word)
    return {
      key: code,
      label: read(label, language),
      k,
      n,
      text: t('ofN', { k, n }),
      note: word === 'digits' ? undefined : own ? read(own, language) : words(word),
      beside: active.n === 0 ? t('unanswered') : t('ofN', active),
      mark: diverges({ k, n }, active) ? t('diverges') : undefined,
    }
  })
}

export type Ground = Awaited<ReturnType<typeof countGrounds>>[number]
