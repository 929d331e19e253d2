'use client'

import { useState } from 'react'
import { postJson } from '@/app/_shell/post'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import css from './meeting.module.css'
import type { MeetingView, NowView } from './view'

type Props = {
  view: Pick<MeetingView, 'dialogue' | 'staff' | 'labels'>
  now: NowView
  changed: (now: NowView) => void
}

/** Staff begin and end the meeting, and take it up again; everybody sees where it stands. Ending asks once more. */
export function BeginEnd({ view: { dialogue, staff, labels }, now, changed }: Props) {
  const [asked, setAsked] = useState(false)
  const [problem, setProblem] = useState<string>()
  const act = async (name: 'begin' | 'end' | 'resume') => {
    const done = await postJson<NowView>(`/api/dialogues/${dialogue}/meeting`, { act: name })
    setProblem(done.ok ? undefined : (done.sentence ?? labels.offline))
    if (done.ok) changed(done.data)
    setAsked(false)
  }
  const alert = problem && <p role="alert">{problem}</p>
  if (now.endedAt)
    return (
      <Notice tone="ok" title={labels.ended} role="status">
        <p>{labels.endText}</p>
        {alert}
        {staff && now.resumable && (
          <p className={css.resume}>
            <span className="second">{labels.resumeText}</span>
            <Button look="secondary" size="small" onClick={() => act('resume')}>
              {labels.resume}
            </Button>
          </p>
        )}
      </Notice>
    )
  if (!now.begunAt)
    return (
      <Notice title={labels.notBegun} role="status">
        <p>{labels.beginText}</p>
        {alert}
        {staff && (
          <p>
            <Button onClick={() => act('begin')}>{labels.begin}</Button>
          </p>
        )}
      </Notice>
    )
  if (!staff) return null
  return (
    <div>
      {alert}
      {asked ? (
        <Notice tone="warn" role="alert" title={labels.endSure}>
          <p>{labels.endText}</p>
          <p className={css.buttons}>
            <Button onClick={() => act('end')}>{labels.end}</Button>
            <Button look="secondary" onClick={() => setAsked(false)}>
              {labels.cancel}
            </Button>
          </p>
        </Notice>
      ) : (
        <Button look="secondary" onClick={() => setAsked(true)}>
          {labels.end}
        </Button>
      )}
    </div>
  )
}
