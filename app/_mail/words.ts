import { createTranslator } from 'next-intl'
import { catalogues } from '@/locales/language-of'
import type { Language } from '@/people/language'

/** The letters' words: read without a request, since a letter leaves when nobody is asking. */
export const wordsIn = async (locale: Language) => {
  const { letters } = (await catalogues[locale]()).default
  return createTranslator({ locale, messages: { letters }, namespace: 'letters' })
}
export type Words = Awaited<ReturnType<typeof wordsIn>>
