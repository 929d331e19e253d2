import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { enterPage } from '@/app/_session/caller'
import { waitingLabels } from '@/app/(representative)/form/_form/form-labels'
import { SendWaiting } from '@/app/(representative)/form/_form/send-waiting'
import { AnsweredForm } from '@/app/(strategist)/_parts/answered-form'
import { DeliveryLog } from '@/app/(strategist)/_parts/delivery-log'
import { Extension } from '@/app/(strategist)/_parts/extension'
import { Confirming } from '@/app/(strategist)/_parts/confirming'
import { Comments } from '@/app/(strategist)/_parts/comments'
import { LateAnswers } from '@/app/(strategist)/_parts/late-answers'
import { MeetingTime } from '@/app/(strategist)/_parts/meeting-time'
import { OrganisationHead } from '@/app/(strategist)/_parts/organisation-head'
import { Participants } from '@/app/(strategist)/_parts/participants'
import { Receipts } from '@/app/(strategist)/_parts/receipts'
import { TailorPanel } from '@/app/(strategist)/_parts/tailor-panel'
import { PageShell } from '@/app/_ui/page-shell'
import { findDialogue, listAnsweredKeys, listAnswers } from '@/db/dialogue'
import { listLetters } from '@/db/delivery'
import { findExtension } from '@/db/extension'
import { listLeaves } from '@/db/leaves'
import { findSigning } from '@/db/sign-off'
import { listReceipts } from '@/db/receipts'
import { listCommentsToStrategist } from '@/db/comments'
import { listParticipants } from '@/db/invitation'
import { findMeeting, goesOn } from '@/db/meeting'
import { findMeetingTime } from '@/db/meeting-time'
import { isId } from '@/people/id'
import { listLateAnswers, listSentAnswers } from '@/db/sent-version'
import { findTailoring } from '@/db/tailoring'
import type { Tx } from '@/db/client'
import { isSettled } from '@/dialogue/confirming'
import { beforeMeeting, isSent } from '@/dialogue/state'
import type { Language } from '@/people/language'
import type { Caller } from '@/people/role'

type Props = { params: Promise<{ round: string; dialogue: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('overview'))('organisation'),
})

/** A fixed number of questions to the database, whatever has been answered. */
const findAll = async (tx: Tx, caller: Caller, id: string) => {
  const dialogue = await findDialogue(tx, id)
  const tailored = dialogue && (await findTailoring(tx, id))
  if (!dialogue || !tailored) return undefined
  const { submissionId, draftSharedAt } = dialogue
  const draft = submissionId === null && draftSharedAt ? await listAnswers(tx, id) : undefined
  return {
    dialogue,
    tailored,
    draft,
    sent: submissionId
      ? new Map([...(await listSentAnswers(tx, submissionId))].map(([key, one]) => [key, [one]]))
      : undefined,
    late: submissionId ? await listLateAnswers(tx, submissionId) : [],
    receipts: await listReceipts(tx, id),
    participants: await listParticipants(tx, id),
    comments: await listCommentsToStrategist(tx, id),
    letters: await listLetters(tx, id),
    extension: await findExtension(tx, id),
    planned: await findMeetingTime(tx, id),
    meeting: await findMeeting(tx, id),
    answered: await listAnsweredKeys(tx, id),
    leaves: await listLeaves(tx, id),
    signing: await findSigning(tx, caller, id),
  }
}

export default async function Organisation({ params }: Props) {
  const { caller, read } = await enterPage('GET /rounds/[round]/dialogues/[dialogue]')
  const { round, dialogue: id } = await params
  const found = isId(id) ? await read((tx) => findAll(tx, caller, id)) : undefined
  if (found?.dialogue.round.id !== round) notFound()
  const t = await getTranslations('organisation')
  const language = (await getLocale()) as Language
  const { dialogue, tailored, sent, draft, receipts } = found
  const strategist = caller.role === 'strategist'
  const over = isSent(dialogue.state)
  // Until the answers are there, one works with the people; after that they come last.
  const people = (
    <>
      <Participants dialogue={id} list={found.participants} letters={found.letters} strategist={strategist} />
      <DeliveryLog
        dialogue={id}
        letters={found.letters}
        people={
          strategist && !isSent(dialogue.state) ? found.participants.filter((one) => !one.revoked).length : 0
        }
      />
      <Extension dialogue={id} {...found.extension} mayExtend={strategist && !isSent(dialogue.state)} />
    </>
  )
  return (
    <PageShell>
      <SendWaiting dialogue={id} person={caller.person} labels={await waitingLabels()} />
      <OrganisationHead
        dialogue={dialogue}
        answered={found.answered}
        receipts={receipts}
        shared={draft !== undefined}
        turn={{
          invited: found.participants.some((one) => !one.revoked),
          inMeeting: goesOn(found.meeting),
          settled: found.leaves.every(isSettled),
          signed: !found.signing.asked || found.signing.signed !== null,
          head: found.signing.heads.length > 0,
        }}
      />
      <MeetingTime
        dialogue={id}
        planned={found.planned}
        mayPlan={strategist && beforeMeeting.includes(dialogue.state)}
      />
      <Confirming form={dialogue.form} state={dialogue.state} leaves={found.leaves} signing={found.signing} />
      {!over && people}
      <LateAnswers form={dialogue.form} list={found.late} language={language} />
      <Comments dialogue={id} form={dialogue.form} list={found.comments} language={language} />
      {sent && (
        <section className="flow" aria-labelledby="sent">
          <h2 id="sent" className="voice">
            {t('answers')}
          </h2>
          <AnsweredForm form={dialogue.form} given={sent} language={language} role={caller.role} />
        </section>
      )}
      {draft && (
        <section className="flow" aria-labelledby="draft">
          <h2 id="draft" className="voice">
            {t('draft')}
          </h2>
          <AnsweredForm form={dialogue.form} given={draft} language={language} role={caller.role} />
        </section>
      )}
      <Receipts dialogue={id} list={receipts} state={dialogue.state} strategist={strategist} />
      {over && people}
      {strategist && (
        <TailorPanel
          round={round}
          dialogue={id}
          tailored={tailored}
          sent={isSent(dialogue.state)}
          language={language}
        />
      )}
    </PageShell>
  )
}
