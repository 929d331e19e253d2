import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { firstLanguage, isLanguage, languages, type Language } from '@/people/language'

const catalogues = {
  sv: () => import('./sv.json'),
  en: () => import('./en.json'),
  ar: () => import('./ar.json'),
}

const accepted = (header: string | null): Language =>
  header
    ?.split(',')
    .map((one) => one.trim().slice(0, 2).toLowerCase())
    .find((one): one is Language => isLanguage(one)) ?? firstLanguage

/** The language follows the person (kept in a cookie from their choice), not the address. */
const chosen = async (): Promise<Language> => {
  const cookie = (await cookies()).get('halvtid-language')?.value
  return isLanguage(cookie) ? cookie : accepted((await headers()).get('accept-language'))
}

export default getRequestConfig(async ({ locale }) => {
  const language = languages.find((one) => one === locale) ?? (await chosen())
  return { locale: language, timeZone: 'Europe/Stockholm', messages: (await catalogues[language]()).default }
})
