'use client'

import { useState } from 'react'
import { postJson } from '@/app/_shell/post'
import { Button } from '@/app/_ui/button'
import controls from '@/app/_ui/controls.module.css'
import css from './plan-form.module.css'
import { fill, type MeetingView } from './view'

type Props = {
  view: Pick<MeetingView, 'dialogue' | 'parts' | 'labels'>
  all: number
  saved: (minutes: Record<string, number>) => void
}

/** Before the meeting: how many minutes each part gets. */
export function PlanForm({ view: { dialogue, parts, labels }, all, saved }: Props) {
  const [minutes, setMinutes] = useState<Record<string, number>>(() =>
    Object.fromEntries(parts.map((part) => [part.key, part.minutes])),
  )
  const [problem, setProblem] = useState<string>()
  const sum = Object.values(minutes).reduce((one, other) => one + other, 0)
  const save = async () => {
    const agenda = parts.map(({ key }) => ({ part: key, minutes: minutes[key] ?? 0 }))
    const done = await postJson(`/api/dialogues/${dialogue}/meeting`, { act: 'plan', agenda })
    setProblem(done.ok ? undefined : (done.sentence ?? labels.offline))
    if (done.ok) saved(minutes)
  }
  return (
    <details>
      <summary>{labels.plan}</summary>
      <form
        method="dialog"
        className={css.plan}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className="second">{labels.planText}</p>
        {parts.map((part) => (
          <div key={part.key} className={css.planned}>
            <label htmlFor={`plan-${part.key}`}>{part.title}</label>
            <input
              id={`plan-${part.key}`}
              className={controls.input}
              type="number"
              inputMode="numeric"
              min={0}
              max={600}
              value={minutes[part.key] ?? 0}
              onChange={(event) =>
                setMinutes((old) => ({
                  ...old,
                  [part.key]: Math.max(0, Math.min(600, Math.round(event.target.valueAsNumber || 0))),
                }))
              }
            />
          </div>
        ))}
        <p>{fill(labels.planSum, { sum, all })}</p>
        {problem && <p role="alert">{problem}</p>}
        <Button type="submit" look="secondary" size="small">
          {labels.planSave}
        </Button>
      </form>
    </details>
  )
}
