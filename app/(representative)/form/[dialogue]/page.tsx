import { getLocale, getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import { PressAndReload } from '@/app/_shell/press-and-reload'
import { ButtonLink } from '@/app/_ui/button-link'
import { Notice } from '@/app/_ui/notice'
import { PageShell } from '@/app/_ui/page-shell'
import { listColleagues } from '@/db/dialogue'
import { findMeetingTime } from '@/db/meeting-time'
import { listReceipts } from '@/db/receipts'
import { beforeMeeting, isSent } from '@/dialogue/state'
import { read, tongueOf, type Language } from '@/people/language'
import { Contact } from '../_form/contact'
import { FormHeader } from '../_form/form-header'
import { loadDialogue } from '../_form/load'
import { MeetingCard } from '../_form/meeting-card'
import { MeetingStep } from '../_form/meeting-step'
import { MeetingLink } from '../_form/meeting-link'
import { Rail } from '../_form/rail'
import { Reopened } from '../_form/reopened'
import { SharedComputerChoice } from '../_form/shared-computer-choice'

/** Where a representative lands: who is asked, what is coming, and one button. Coming here changes nothing. */
export default async function Start({ params }: { params: Promise<{ dialogue: string }> }) {
  const id = (await params).dialogue
  const { caller, dialogue, answeredKeys, read: ask } = await loadDialogue('GET /form/[dialogue]', id)
  const people = await ask((tx) => listColleagues(tx, id))
  const receipts = dialogue.submissionId ? await ask((tx) => listReceipts(tx, id)) : []
  const planned = await ask((tx) => findMeetingTime(tx, id))
  const t = await getTranslations('form')
  const { day } = await formatTime()
  const language = (await getLocale()) as Language
  const first = `/form/${id}/${dialogue.form.parts[0]!.key}`
  const sent = isSent(dialogue.state)
  return (
    <>
      <FormHeader dialogue={dialogue} />
      <PageShell rail={<Rail dialogue={dialogue} answeredKeys={answeredKeys} />}>
        <h1>{read(dialogue.round.name, language)}</h1>
        <p>{t('lead', { organisation: dialogue.organisation.name })}</p>
        {!sent && <p>{t('by', { date: day(dialogue.round.closesOn) })}</p>}
        {sent && (
          <Notice tone="ok" title={t('isSent')}>
            <p>
              <ButtonLink look="secondary" size="small" href={`/form/${id}/receipt`}>
                {t('toReceipt')}
              </ButtonLink>
            </p>
          </Notice>
        )}
        {!sent && <Reopened receipt={receipts.at(-1)} />}
        {(dialogue.state === 'held' || dialogue.state === 'confirmed') && <MeetingStep dialogue={dialogue} />}
        <p>{t('you', { name: caller.name })}</p>
        {planned && beforeMeeting.includes(dialogue.state) && <MeetingCard dialogue={id} planned={planned} />}
        {people.length > 1 && (
          <>
            <p>{t('together')}</p>
            <ul>
              {people.map((person) => (
                <li key={person.id}>
                  {person.openedAt ? person.name : t('notOpened', { name: person.name })}
                </li>
              ))}
            </ul>
          </>
        )}
        <MeetingLink dialogue={id} />
        <p>{t('pause')}</p>
        <SharedComputerChoice />
        <PressAndReload url={`/api/dialogues/${id}/open`} next={first} offline={t('offline')}>
          {answeredKeys.length > 0 ? t('goOn') : t('begin')}
        </PressAndReload>
        <h2>{t('coming')}</h2>
        {dialogue.form.parts.map((part) => (
          <details key={part.key}>
            <summary>{read(part.title, language)}</summary>
            <ul>
              {part.prompts.map((prompt) => (
                <li key={prompt.key}>
                  {prompt.number}{' '}
                  {prompt.bullet && prompt.action === undefined ? (
                    read(prompt.bullet, language)
                  ) : (
                    <span {...tongueOf(prompt.wording, language)}>{read(prompt.wording, language)}</span>
                  )}
                </li>
              ))}
            </ul>
          </details>
        ))}
        {(dialogue.state === 'preparing' || dialogue.state === 'prepared') && (
          <MeetingStep dialogue={dialogue} />
        )}
        <h2>{t('whoSees')}</h2>
        <p>{dialogue.draftSharedAt ? t('draftShared') : t('draftOwn')}</p>
        {dialogue.limits && <p>{t('limitedText')}</p>}
        {!sent && !dialogue.limits && (
          <PressAndReload
            url={`/api/dialogues/${id}/share`}
            body={{ shared: !dialogue.draftSharedAt }}
            offline={t('offline')}
            look="secondary"
            size="small"
          >
            {t(dialogue.draftSharedAt ? 'unshare' : 'share')}
          </PressAndReload>
        )}
        <Contact dialogue={dialogue} />
      </PageShell>
    </>
  )
}
