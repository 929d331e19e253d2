import { getTranslations } from 'next-intl/server'
import type { CountPhrase } from '@/findings/sentence'
import type { Language } from '@/people/language'

/** The count as a phrase, in the reader's language unless one is given: the word and, always, its k of N. */
export const countPhrase = async (locale?: Language): Promise<CountPhrase> => {
  const t = await (locale
    ? getTranslations({ locale, namespace: 'countWords' })
    : getTranslations('countWords'))
  return (word, { k, n }, says) =>
    says
      ? t('own', { word: `${says.charAt(0).toLocaleUpperCase()}${says.slice(1)}`, k, n })
      : t(word, { k, n })
}
