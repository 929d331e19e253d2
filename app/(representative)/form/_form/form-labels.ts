import { getLocale, getTranslations } from 'next-intl/server'
import type { FormLabels } from './labels'

export const formLabels = async (): Promise<FormLabels> => {
  const t = await getTranslations('form')
  return {
    language: await getLocale(),
    problems: t('problems'),
    more: t('more'),
    dontKnow: t('dontKnow'),
    notOurArea: t('notOurArea'),
    noneOfThese: t('noneOfThese'),
    add: t('add'),
    remove: t('remove'),
    conflictTitle: t('conflictTitle'),
    conflictText: t('conflictText'),
    keep: t('keep'),
    keepBoth: t('keepBoth'),
    nothing: t('nothing'),
    lastTime: t('lastTime'),
    carry: t('carry'),
  }
}
