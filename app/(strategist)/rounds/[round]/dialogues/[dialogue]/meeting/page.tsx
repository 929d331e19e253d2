import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { saveLabels } from '@/app/(representative)/form/_form/form-labels'
import { loadMeeting } from '@/app/_meeting/load-meeting'
import { MeetingScreen } from '@/app/_meeting/meeting-screen'
import { Breadcrumb } from '@/app/_ui/breadcrumb'
import { PageShell } from '@/app/_ui/page-shell'
import { isSent } from '@/dialogue/state'

type Props = { params: Promise<{ round: string; dialogue: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('meeting'))('title'),
})

/** The screen that the strategist leads the meeting from, and the note-taker writes on. */
export default async function Meeting({ params }: Props) {
  const { round, dialogue: id } = await params
  const { dialogue, view } = await loadMeeting('GET /rounds/[round]/dialogues/[dialogue]/meeting', id)
  if (dialogue.round.id !== round) notFound()
  const t = await getTranslations('meeting')
  const { name } = dialogue.organisation
  return (
    <PageShell wide>
      <Breadcrumb label={t('back')} steps={[{ href: `/rounds/${round}/dialogues/${id}`, text: name }]} />
      <h1>{t('titleWith', { organisation: name })}</h1>
      <MeetingScreen view={view} saving={await saveLabels(isSent(dialogue.state))} />
    </PageShell>
  )
}
