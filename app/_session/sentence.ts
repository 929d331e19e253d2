import { createTranslator } from 'next-intl'
import { firstLanguage, isLanguage, type Language } from '@/people/language'
import { cookieNames, readCookie } from './cookies'
import type { Refusal } from './refusals'

const catalogues = {
  sv: () => import('@/locales/sv.json'),
  en: () => import('@/locales/en.json'),
  ar: () => import('@/locales/ar.json'),
}

/** The language that the request asks for: the person's own choice, otherwise the browser's. */
export const languageOf = (headers: Headers): Language => {
  const chosen = readCookie(headers, cookieNames.language)
  if (isLanguage(chosen)) return chosen
  const accepted = headers
    .get('accept-language')
    ?.split(',')
    .map((one) => one.trim().slice(0, 2).toLowerCase())
  return accepted?.find(isLanguage) ?? firstLanguage
}

/** A refusal in words, read from the request alone: it must not fail where the framework's own context is gone. */
export const sentenceOf = async (refusal: Refusal, headers: Headers): Promise<string> => {
  const locale = languageOf(headers)
  const { refusals } = (await catalogues[locale]()).default
  return createTranslator({ locale, messages: { refusals }, namespace: 'refusals' })(refusal)
}
