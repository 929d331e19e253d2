'use client'

import { SaveLine, type SaveLabels } from '@/app/_saving/save-line'
import { SaveNotice } from '@/app/_saving/save-notice'
import { Button } from '@/app/_ui/button'
import type { Waiting } from './queue-store'
import css from './meeting.module.css'
import { fill, type MeetingView } from './view'

type Props = {
  view: Pick<MeetingView, 'dialogue' | 'labels' | 'form' | 'language' | 'timeZone'>
  saving: SaveLabels
  waiting: Waiting[]
  kept: boolean
  dismiss: (id: string) => void
}

/** Says truthfully where notes, tags, ticks and time are: on the server, or only here. Time alone is not worth a word. */
export function WhereItIs({ view, saving, waiting, kept, dismiss }: Props) {
  const { dialogue, labels, form, language, timeZone } = view
  const refused = waiting.filter((one) => one.refused && one.path !== 'tags')
  const count = waiting.filter((one) => !one.refused && one.path !== 'time').length
  return (
    <div className={css.where}>
      <SaveLine labels={saving} language={language} timeZone={timeZone} />
      {count > 0 && (
        <p className="second">
          {fill(labels.waiting, { count })} {kept ? labels.waitingHere : labels.waitingPage}
        </p>
      )}
      {refused.map((one) => (
        <p key={one.id} role="alert">
          {fill(labels.refused, { why: one.refused! })}{' '}
          <Button look="quiet" size="small" onClick={() => dismiss(one.id)}>
            {labels.dismiss}
          </Button>
        </p>
      ))}
      <SaveNotice dialogue={dialogue} labels={form} />
    </div>
  )
}
