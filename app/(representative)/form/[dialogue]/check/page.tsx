import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_ui/button-link'
import { FormActions } from '@/app/_ui/form-actions'
import { Notice } from '@/app/_ui/notice'
import { PageShell } from '@/app/_ui/page-shell'
import { findMeeting, goesOn } from '@/db/meeting'
import { isSent } from '@/dialogue/state'
import { read, type Language } from '@/people/language'
import { Contact } from '../../_form/contact'
import { FormHeader } from '../../_form/form-header'
import { loadDialogue } from '../../_form/load'
import { MeetingStep } from '../../_form/meeting-step'
import { progressOf } from '../../_form/progress'
import { viewPrompt } from '../../_form/question-view'
import { Rail } from '../../_form/rail'
import { ReadThrough } from '../../_form/read-through'
import { SendButton } from '../../_form/send-button'
import { withMeeting } from '../../_form/with-meeting'

export default async function Check({ params }: { params: Promise<{ dialogue: string }> }) {
  const id = (await params).dialogue
  const {
    caller,
    dialogue,
    answers,
    answeredKeys,
    read: ask,
  } = await loadDialogue('GET /form/[dialogue]/check', id)
  const t = await getTranslations('form')
  const o = await getTranslations('outbox')
  const refused = await getTranslations('refusals')
  const language = (await getLocale()) as Language
  const progress = progressOf(dialogue.form, answeredKeys)
  const missing = progress.reduce((sum, one) => sum + one.asked - one.answered, 0)
  const sent = isSent(dialogue.state)
  const inMeeting = !sent && goesOn(await ask((tx) => findMeeting(tx, id)))
  return (
    <>
      <FormHeader dialogue={dialogue} />
      <PageShell rail={<Rail dialogue={dialogue} answeredKeys={answeredKeys} />}>
        <h1>{t('checkTitle')}</h1>
        <p>{t(sent ? 'checkSent' : 'checkIntro')}</p>
        {missing > 0 && (
          <Notice tone="info">
            <p>{t('missing', { count: missing })}</p>
          </Notice>
        )}
        <ReadThrough
          edit={`/form/${id}`}
          parts={dialogue.form.parts.map((part) => ({
            key: part.key,
            title: read(part.title, language),
            prompts: part.prompts.map((prompt) =>
              viewPrompt(withMeeting(prompt, answers), answers, language),
            ),
          }))}
        />
        <h2>{t('sendTitle')}</h2>
        {dialogue.state === 'held' ? (
          <MeetingStep dialogue={dialogue} />
        ) : (
          <p>
            {dialogue.limits ? t('limitedSend') : inMeeting ? refused('meeting-not-ended') : t('sendText')}
          </p>
        )}
        <FormActions
          back={
            <ButtonLink look="secondary" href={`/form/${id}/print`}>
              {t('print')}
            </ButtonLink>
          }
        >
          {sent ? (
            <ButtonLink href={`/form/${id}/receipt`}>{t('toReceipt')}</ButtonLink>
          ) : dialogue.limits || dialogue.state === 'held' || inMeeting ? null : (
            <SendButton
              dialogue={id}
              person={caller.person}
              seen={[...answers.values()].flat().map((head) => head.id)}
              labels={{ send: t('send'), offline: t('offline'), read: o('read'), notYet: o('notYet') }}
            />
          )}
        </FormActions>
        <Contact dialogue={dialogue} />
      </PageShell>
    </>
  )
}
