import { getTranslations } from 'next-intl/server'
import { firstLanguage, languages } from '@/people/language'
import type { LetterLanguageChoice } from './letter-language'

/** What the choice of a letter's language offers. */
export const letterLanguages = async (): Promise<LetterLanguageChoice> => {
  const t = await getTranslations('shell')
  return {
    label: t('letterLanguage'),
    hint: t('letterLanguageHint'),
    chosen: firstLanguage,
    list: languages.map((code) => ({ code, name: t(code) })),
  }
}
