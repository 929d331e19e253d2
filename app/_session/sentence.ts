import { createTranslator } from 'next-intl'
import { catalogues, languageOf } from '@/locales/language-of'
import { cookieNames, readCookie } from './cookies'
import type { Refusal } from './refusals'

/** The reader's language, read from the request alone. */
export const languageOfRequest = (headers: Headers) =>
  languageOf(readCookie(headers, cookieNames.language), headers.get('accept-language'))

/** A refusal in words, read from the request alone: it must not fail where the framework's own context is gone. */
export const sentenceOf = async (refusal: Refusal, headers: Headers): Promise<string> => {
  const locale = languageOfRequest(headers)
  const { refusals } = (await catalogues[locale]()).default
  return createTranslator({ locale, messages: { refusals }, namespace: 'refusals' })(refusal)
}
