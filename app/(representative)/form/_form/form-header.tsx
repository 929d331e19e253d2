import { getLocale, getTranslations } from 'next-intl/server'
import { formatTime, pageTimeZone } from '@/app/_session/format-time'
import { Header } from '@/app/_shell/header'
import { shellVersion } from '@/app/_session/build-id'
import { currentCaller } from '@/app/_session/caller'
import type { Dialogue } from '@/db/dialogue'
import { isSent } from '@/dialogue/state'
import { KeepOffline } from '@/app/_saving/keep-offline'
import { SaveLine } from '@/app/_saving/save-line'
import { saveLabels, waitingLabels } from './form-labels'
import { SendWaiting } from './send-waiting'

type Props = {
  dialogue: Dialogue
  /** The page saves what is written on it, and says so in this header or itself. Any other page sends what lies in the browser. */
  saving?: 'said-here' | 'said-below'
}

export async function FormHeader({ dialogue, saving }: Props) {
  const t = await getTranslations('form')
  const { day } = await formatTime()
  const closes = day(dialogue.round.closesOn, { day: 'numeric', month: 'long' })
  const language = await getLocale()
  const signed = await currentCaller()
  const status = saving === 'said-here' && (
    <SaveLine
      language={language}
      timeZone={await pageTimeZone()}
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
        <SendWaiting dialogue={dialogue.id} person={signed.caller.person} labels={await waitingLabels()} />
      )}
      <KeepOffline dialogue={dialogue.id} version={shellVersion(language)} />
    </>
  )
}
