'use client'

import { useState, type FormEvent } from 'react'
import { textOf } from '@/app/_shell/text-of'
import { Button } from '@/app/_ui/button'
import controls from '@/app/_ui/controls.module.css'
import { Field } from '@/app/_ui/field'
import { Outcome } from '@/app/_shell/outcome'
import { usePost } from '@/app/_shell/use-post'
import { parseDays } from './parse-days'

type Labels = Record<'label' | 'hint' | 'save' | 'done' | 'error' | 'offline', string>

export function RemindersForm({ round, now, labels }: { round: string; now: string; labels: Labels }) {
  const { busy, error, done, send } = usePost(labels.offline)
  const [wrong, setWrong] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const daysBefore = parseDays(textOf(new FormData(event.currentTarget), 'days'))
    setWrong(!daysBefore)
    if (daysBefore) void send(`/api/rounds/${round}/reminders`, { daysBefore }, labels.done)
    else document.getElementById('remind-days')?.focus()
  }
  return (
    <form method="dialog" onSubmit={submit} className="stack">
      <Outcome error={error} done={done} />
      <Field
        id="remind-days"
        label={labels.label}
        hint={labels.hint}
        error={wrong ? labels.error : undefined}
      >
        {(aria) => (
          <input
            {...aria}
            name="days"
            className={controls.input}
            defaultValue={now}
            maxLength={40}
            autoComplete="off"
            dir="ltr"
          />
        )}
      </Field>
      <Button type="submit" look="secondary" disabled={busy}>
        {labels.save}
      </Button>
    </form>
  )
}
