'use client'

import { useState } from 'react'
import { postJson } from '@/app/_shell/post'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import css from './meeting.module.css'
import { fill, type MeetingView, type NowView } from './view'

type Props = {
  view: Pick<MeetingView, 'dialogue' | 'staff' | 'labels' | 'language' | 'timeZone'>
  now: NowView
  /** When it was begun in this browser, as long as the server does not know it. */
  begunHere: Date | undefined
  changed: (now: NowView) => void
  beginHere: (at: Date) => void
}

const beforeMeeting = ['invited', 'preparing', 'prepared']
/** What says that the server could not be reached, and not what it thinks. */
const away = ['offline', 'unavailable']
/** Who begins a meeting waits no longer than this for the server, in milliseconds. */
const patience = 4000

const inTime = <T,>(work: Promise<T>, otherwise: T): Promise<T> =>
  Promise.race([work, new Promise<T>((done) => setTimeout(done, patience, otherwise))])

/** Staff begin and end the meeting, and take it up again; everybody sees where it stands. Ending asks once more, and asks the server. */
export function BeginEnd({ view, now, begunHere, changed, beginHere }: Props) {
  const { dialogue, staff, labels, language, timeZone } = view
  const [asked, setAsked] = useState(false)
  const [problem, setProblem] = useState<string>()
  const act = async (name: 'end' | 'resume') => {
    const done = await postJson<NowView>(`/api/dialogues/${dialogue}/meeting`, { act: name })
    setProblem(done.ok ? undefined : (done.sentence ?? labels.offline))
    if (done.ok) changed(done.data)
    setAsked(false)
  }
  const begin = async () => {
    const pressed = new Date()
    const asking = postJson<NowView>(`/api/dialogues/${dialogue}/meeting`, { act: 'begin' })
    const done = await inTime(asking, { ok: false, refusal: 'offline' })
    if (done.ok) changed(done.data)
    else if (away.includes(done.refusal) && beforeMeeting.includes(now.state)) beginHere(pressed)
    else setProblem(done.sentence ?? labels.offline)
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
  if (begunHere) {
    const time = begunHere.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', timeZone })
    return (
      <Notice tone="warn" title={fill(labels.begunHere, { time })} role="status">
        <p>{labels.begunHereText}</p>
      </Notice>
    )
  }
  if (!now.begunAt)
    return (
      <Notice title={labels.notBegun} role="status">
        <p>{labels.beginText}</p>
        {alert}
        {staff && (
          <p>
            <Button onClick={begin}>{labels.begin}</Button>
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
            <Button look="secondary" autoFocus onClick={() => setAsked(false)}>
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
