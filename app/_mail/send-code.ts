import { getTranslations } from 'next-intl/server'
import type { Language } from '@/people/language'
import { post } from './post'

/** A code to type, never a link that signs in: mail scanners open links. */
export const sendCode = async (to: string, code: string, language: Language, now: Date): Promise<void> => {
  const t = await getTranslations({ locale: language, namespace: 'mail.code' })
  await post({ to, subject: t('subject', { code }), text: t('text', { code }) }, now)
}
