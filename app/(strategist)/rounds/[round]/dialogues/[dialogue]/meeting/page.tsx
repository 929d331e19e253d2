import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { saveLabels } from '@/app/(representative)/form/_form/form-labels'
import { loadMeeting } from '@/app/_meeting/load-meeting'
import { OnlineMeeting } from '@/app/_meeting/online-meeting'
import { KeepOffline } from '@/app/_saving/keep-offline'
import { shellVersion } from '@/app/_session/build-id'
import { SharedComputerChoice } from '@/app/(representative)/form/_form/shared-computer-choice'
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
  const title = t('titleWith', { organisation: name })
  return (
    <PageShell wide>
      <Breadcrumb label={t('back')} steps={[{ href: `/rounds/${round}/dialogues/${id}`, text: name }]} />
      <h1>{title}</h1>
      <OnlineMeeting view={view} saving={await saveLabels(isSent(dialogue.state))} title={title} />
      <SharedComputerChoice />
      <KeepOffline version={shellVersion(view.language)} />
    </PageShell>
  )
}
