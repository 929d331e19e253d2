import { firstLanguage, isLanguage, type Language } from '@/people/language'

export const languageCookie = 'halvtid-language'

export const catalogues = {
  sv: () => import('./sv.json'),
  en: () => import('./en.json'),
  ar: () => import('./ar.json'),
}

/** The language that a request asks for: the person's own choice, otherwise the browser's; never the address. */
export const languageOf = (chosen: string | undefined, accepted: string | null): Language => {
  if (isLanguage(chosen)) return chosen
  const wanted = accepted?.split(',').map((one) => one.trim().slice(0, 2).toLowerCase())
  return wanted?.find(isLanguage) ?? firstLanguage
}
