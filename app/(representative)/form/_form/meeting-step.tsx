import { getTranslations } from 'next-intl/server'
import { PressAndReload } from '@/app/_shell/press-and-reload'
import { ButtonLink } from '@/app/_ui/button-link'
import { Notice } from '@/app/_ui/notice'
import type { Dialogue } from '@/db/dialogue'
import { mayActForAll } from '@/dialogue/limits'

/** What the meeting asks of the organisation now: to say that it is ready, or to confirm what was written. */
export async function MeetingStep({ dialogue }: { dialogue: Dialogue }) {
  const t = await getTranslations('confirm')
  const { id, state } = dialogue
  const confirmed = state === 'confirmed'
  if (state === 'held' || confirmed)
    return (
      <Notice tone={confirmed ? 'ok' : 'warn'} title={t(confirmed ? 'doneTitle' : 'heldTitle')}>
        <p>{t(confirmed ? 'doneText' : 'heldText')}</p>
        <p>
          <ButtonLink size="small" href={`/form/${id}/${confirmed ? 'check' : 'confirm'}`}>
            {t(confirmed ? 'toSend' : 'toConfirm')}
          </ButtonLink>
        </p>
      </Notice>
    )
  if ((state !== 'preparing' && state !== 'prepared') || !mayActForAll(dialogue.limits)) return null
  return (
    <>
      <h2>{t('readyTitle')}</h2>
      <p>{t(state === 'prepared' ? 'isReady' : 'readyText')}</p>
      <PressAndReload
        url={`/api/dialogues/${id}/prepared`}
        body={{ prepared: state !== 'prepared' }}
        offline={t('offline')}
        look="secondary"
        size="small"
      >
        {t(state === 'prepared' ? 'notReady' : 'ready')}
      </PressAndReload>
    </>
  )
}
