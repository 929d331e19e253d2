import { getTranslations } from 'next-intl/server'

/** The texts of the buttons and boxes; % stands for the question's number. */
export const confirmLabels = async () => {
  const t = await getTranslations('confirm')
  const f = await getTranslations('form')
  return {
    confirm: t('confirm'),
    confirmOf: t('confirmOf'),
    correct: t('correct'),
    correctOf: t('correctOf'),
    correctHint: t('correctHint'),
    dissent: t('dissentChoice'),
    dissentOf: t('dissentOf'),
    dissentHint: t('dissentHint'),
    all: t('all'),
    allHint: t('allHint'),
    unsaved: t('unsaved'),
    offline: t('offline'),
    isSent: f('isSent'),
    lateText: f('lateText'),
  }
}
export type ConfirmLabels = Awaited<ReturnType<typeof confirmLabels>>
