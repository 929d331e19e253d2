import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { formLabels, saveLabels } from '@/app/(representative)/form/_form/form-labels'
import { OfflineForm } from '@/app/(representative)/form/_form/offline-form'
import { SaveLine } from '@/app/_saving/save-line'
import { PageShell } from '@/app/_ui/page-shell'
import { SiteHeader } from '@/app/_ui/site-header'
import { firstTimeZone } from '@/people/time-zone'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('outbox'))('shellTitle'),
})

/**
 * The form's empty shell, which the browser keeps for a day without a network. It says nothing about anybody:
 * it asks for no session, and what it shows it reads from the browser's own store.
 */
export default async function Offline() {
  const t = await getTranslations('outbox')
  const status = (
    <SaveLine
      language={await getLocale()}
      timeZone={firstTimeZone}
      labels={{ ...(await saveLabels(false)), idle: t('shellTitle') }}
    />
  )
  const shell = {
    title: t('shellTitle'),
    text: t('shellText'),
    seen: t('shellSeen'),
    forms: t('shellForms'),
    none: t('shellNone'),
    back: t('shellBack'),
    reload: t('shellReload'),
    parts: t('shellParts'),
    kept: t('shellKept'),
    download: t('download'),
  }
  return (
    <>
      <SiteHeader home="/form" status={status} />
      <PageShell>
        <OfflineForm labels={await formLabels()} shell={shell} />
      </PageShell>
    </>
  )
}
