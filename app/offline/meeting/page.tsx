import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { formLabels, saveLabels } from '@/app/(representative)/form/_form/form-labels'
import { meetingLabels } from '@/app/_meeting/meeting-labels'
import { OfflineMeeting } from '@/app/_meeting/offline-meeting'
import { PageShell } from '@/app/_ui/page-shell'
import { SiteHeader } from '@/app/_ui/site-header'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('outbox'))('shellTitle'),
})

/** The meeting's empty shell, for a day without a network: like the form's it asks for no session and says nothing about anybody. */
export default async function OfflineMeetingShell() {
  const t = await getTranslations('outbox')
  const shell = {
    title: t('shellTitle'),
    text: t('shellText'),
    seen: t('shellSeen'),
    none: t('shellMeetingNone'),
    back: t('shellBack'),
    reload: t('shellReload'),
    toForm: t('shellToForm'),
  }
  return (
    <>
      <SiteHeader home="/" />
      <PageShell wide>
        <OfflineMeeting
          labels={await meetingLabels()}
          form={await formLabels()}
          saving={await saveLabels(false)}
          shell={shell}
        />
      </PageShell>
    </>
  )
}
