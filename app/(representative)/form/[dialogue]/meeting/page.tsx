import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { saveLabels } from '../../_form/form-labels'
import { FormHeader } from '../../_form/form-header'
import { loadMeeting } from '@/app/_meeting/load-meeting'
import { OnlineMeeting } from '@/app/_meeting/online-meeting'
import { Breadcrumb } from '@/app/_ui/breadcrumb'
import { PageShell } from '@/app/_ui/page-shell'
import { isSent } from '@/dialogue/state'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('meeting'))('title'),
})

/** The organisation's own screen at the meeting: the same as the strategist's, without tags. */
export default async function Meeting({ params }: { params: Promise<{ dialogue: string }> }) {
  const { dialogue: id } = await params
  const { dialogue, view } = await loadMeeting('GET /form/[dialogue]/meeting', id)
  const t = await getTranslations('meeting')
  return (
    <>
      <FormHeader dialogue={dialogue} saving="said-below" />
      <PageShell wide>
        <Breadcrumb label={t('back')} steps={[{ href: `/form/${id}`, text: dialogue.organisation.name }]} />
        <h1>{t('title')}</h1>
        <OnlineMeeting view={view} saving={await saveLabels(isSent(dialogue.state))} title={t('title')} />
      </PageShell>
    </>
  )
}
