'use client'

import { SaveStatus } from '@/app/_ui/save-status'
import { useSaveState, type Trouble } from './status-store'

export type SaveLabels = Record<
  'idle' | 'saving' | 'saved' | 'savedLate' | 'savedLateShort' | 'here' | 'onPage' | 'hereShort' | Trouble,
  string
>

type Props = { labels: SaveLabels; language: string; timeZone: string }

/** Says truthfully where the text is: "Sparat 14.32" only after the server's word, otherwise how many answers wait and where. */
export function SaveLine({ labels, language, timeZone }: Props) {
  const { state, at, late, trouble, waiting, kept } = useSaveState()
  if (state === 'idle') return <SaveStatus state="saved" label={labels.idle} short={labels.idle} />
  const count = (text: string) => text.replace('%', String(waiting.length))
  if (state === 'failed' && trouble)
    return (
      <SaveStatus
        state="failed"
        label={`${labels[trouble]} ${count(kept ? labels.here : labels.onPage)}`}
        short={count(labels.hereShort)}
      />
    )
  const time = at?.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', timeZone }) ?? ''
  const [label, short] = late ? [labels.savedLate, labels.savedLateShort] : [labels.saved, labels.saved]
  const say = (saved: string) => (state === 'saving' ? labels.saving : saved.replace('%', time))
  return <SaveStatus state={state} label={say(label)} short={say(short)} />
}
