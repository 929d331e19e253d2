import { createTranslator } from 'next-intl'
import type { Language } from '@/people/language'

const catalogues = {
  sv: () => import('@/locales/sv.json'),
  en: () => import('@/locales/en.json'),
  ar: () => import('@/locales/ar.json'),
}

/** The letters' words: read without a request, since a letter leaves when nobody is asking. */
export const wordsIn = async (locale: Language) => {
  const { letters } = (await catalogues[locale]()).default
  return createTranslator({ locale, messages: { letters }, namespace: 'letters' })
}
export type Words = Awaited<ReturnType<typeof wordsIn>>
