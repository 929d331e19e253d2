'use client'

import { SaveStatus } from '@/app/_ui/save-status'
import { useSaveState } from './status-store'

export type SaveLabels = { idle: string; saving: string; saved: string; failed: string; failedShort: string }

/** Says truthfully where the text is: "Sparat 14.32" only after the server's word. */
export function SaveLine({ labels, language }: { labels: SaveLabels; language: string }) {
  const { state, at } = useSaveState()
  const time = at
    ? new Intl.DateTimeFormat(language, {
        hour: '2-digit',
        minute: '2-digit',
        timeZone: 'Europe/Stockholm',
      }).format(at)
    : ''
  if (state === 'idle') return <SaveStatus state="saved" label={labels.idle} short=" " />
  return (
    <SaveStatus
      state={state}
      label={labels[state].replace('%', time)}
      short={state === 'failed' ? labels.failedShort : labels[state].replace('%', time)}
    />
  )
}
