import { getTranslations } from 'next-intl/server'
import type { CountPhrase } from '@/findings/sentence'

/** The count as a phrase in the reader's language: the word and, always, its k of N. */
export const countPhrase = async (): Promise<CountPhrase> => {
  const t = await getTranslations('countWords')
  return (word, { k, n }) => t(word, { k, n })
}
