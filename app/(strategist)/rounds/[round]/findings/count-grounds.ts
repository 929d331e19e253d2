import { getLocale, getTranslations } from 'next-intl/server'
import { countWord } from '@/findings/count-word'
import { ownWord } from '@/findings/scale'
import { promptsOf } from '@/guide/guide'
import { read, type Language } from '@/people/language'
import type { Overview } from './load-overview'
import { total } from './scale-pictures'

export const groundsFacet = 'groundsMentioned'

/** How many mention each ground of discrimination, in the guide's order: a bar's worth of numbers and words for each. */
export const countGrounds = async ({ frame, facets }: Overview) => {
  const t = await getTranslations('findings')
  const words = await getTranslations('countWords.word')
  const language = (await getLocale()) as Language
  const question = promptsOf(frame.guide)
    .flatMap(({ questions }) => questions)
    .find(({ facet }) => facet === groundsFacet)
  const mentioned = facets.get(groundsFacet)
  const n = total(mentioned?.known)
  return (question?.kind === 'choices' ? question.options : []).map(({ code, label }) => {
    const k = total(mentioned?.codes.get(code))
    const word = countWord(k, n, frame.scale)
    const own = ownWord(frame.scale, word)
    return {
      key: code,
      label: read(label, language),
      k,
      n,
      text: t('ofN', { k, n }),
      note: word === 'digits' ? undefined : own ? read(own, language) : words(word),
    }
  })
}

export type Ground = Awaited<ReturnType<typeof countGrounds>>[number]
