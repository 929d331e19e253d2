import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { isLanguage, type Language } from '@/people/language'
import { firstTimeZone } from '@/people/time-zone'
import { catalogues, languageCookie, languageOf } from './language-of'
import type messages from './sv.json'

// A text that is not there does not compile.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Language
    Messages: typeof messages
  }
}

const asked = async (): Promise<Language> =>
  languageOf((await cookies()).get(languageCookie)?.value, (await headers()).get('accept-language'))

export default getRequestConfig(async ({ locale }) => {
  const language = isLanguage(locale) ? locale : await asked()
  return { locale: language, timeZone: firstTimeZone, messages: (await catalogues[language]()).default }
})
