import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { Header } from '@/app/_shell/header'
import { buildId } from '@/app/_session/build-id'
import { currentCaller } from '@/app/_session/caller'
import type { Dialogue } from '@/db/dialogue'
import { isSent } from '@/dialogue/state'
import { firstTimeZone } from '@/people/time-zone'
import { KeepOffline } from '@/app/_saving/keep-offline'
import { SaveLine } from '@/app/_saving/save-line'
import { saveLabels } from './form-labels'
import { SendWaiting } from './send-waiting'

export async function FormHeader({ dialogue, saving }: { dialogue: Dialogue; saving?: boolean }) {
  const t = await getTranslations('form')
  const o = await getTranslations('outbox')
  const format = await getFormatter()
  const closes = format.dateTime(new Date(`${dialogue.round.closesOn}T12:00:00Z`), {
    day: 'numeric',
    month: 'long',
  })
  const language = await getLocale()
  const version = buildId()
  const signed = await currentCaller()
  const status = saving && (
    <SaveLine
      language={language}
      timeZone={signed?.caller.timeZone ?? firstTimeZone}
      labels={await saveLabels(isSent(dialogue.state))}
    />
  )
  return (
    <>
      <Header
        context={t('context', { organisation: dialogue.organisation.name, date: closes })}
        status={status}
      />
      {!saving && signed && (
        <SendWaiting dialogue={dialogue.id} person={signed.caller.person} words={o('sendingRest')} />
      )}
      <KeepOffline dialogue={dialogue.id} version={version && `${version}-${language}`} />
    </>
  )
}
