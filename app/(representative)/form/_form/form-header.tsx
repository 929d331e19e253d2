import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { Header } from '@/app/_shell/header'
import type { Dialogue } from '@/db/dialogue'
import { SaveLine } from './save-line'

export async function FormHeader({ dialogue, saving }: { dialogue: Dialogue; saving?: boolean }) {
  const t = await getTranslations('form')
  const format = await getFormatter()
  const closes = format.dateTime(new Date(`${dialogue.round.closesOn}T12:00:00Z`), {
    day: 'numeric',
    month: 'long',
  })
  const status = saving && (
    <SaveLine
      language={await getLocale()}
      labels={{
        idle: t('saveIdle'),
        saving: t('saveSaving'),
        saved: t('saveSaved'),
        failed: t('saveFailed'),
        failedShort: t('saveFailedShort'),
      }}
    />
  )
  return (
    <Header
      context={t('context', { organisation: dialogue.organisation.name, date: closes })}
      status={status}
    />
  )
}
