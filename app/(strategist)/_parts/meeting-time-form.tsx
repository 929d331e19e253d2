'use client'

import type { FormEvent, InputHTMLAttributes } from 'react'
import { textOf } from '@/app/_shell/text-of'
import { Button } from '@/app/_ui/button'
import controls from '@/app/_ui/controls.module.css'
import { Field } from '@/app/_ui/field'
import { Outcome } from '@/app/_shell/outcome'
import { usePost } from '@/app/_shell/use-post'
import css from './meeting-time.module.css'

type Labels = Record<
  | 'day'
  | 'time'
  | 'zone'
  | 'minutes'
  | 'where'
  | 'whereHint'
  | 'twice'
  | 'first'
  | 'second'
  | 'save'
  | 'done'
  | 'offline',
  string
>
type Props = {
  url: string
  now: { day: string; time: string; minutes: number; place: string }
  labels: Labels
}

/** The clock is read on the server, which knows the municipality's time zone; when an hour comes twice, it asks which. */
export function MeetingTimeForm({ url, now, labels }: Props) {
  const { busy, error, refusal, done, send } = usePost(labels.offline)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const which = textOf(form, 'which')
    const wish = {
      day: textOf(form, 'day'),
      time: textOf(form, 'time').slice(0, 5),
      minutes: Number(textOf(form, 'minutes')),
      place: textOf(form, 'place'),
      ...(which && { which }),
    }
    void send(url, wish, labels.done)
  }
  const input = (name: string, label: string, more: InputHTMLAttributes<HTMLInputElement>, hint?: string) => (
    <Field id={`meeting-${name}`} label={label} hint={hint}>
      {(aria) => <input {...aria} name={name} className={controls.input} {...more} />}
    </Field>
  )
  return (
    <form method="dialog" onSubmit={submit} className="stack">
      <Outcome error={error} done={done} />
      <div className={css.row}>
        {input('day', labels.day, { type: 'date', defaultValue: now.day, required: true })}
        {input('time', labels.time, { type: 'time', defaultValue: now.time, required: true })}
        {input('minutes', labels.minutes, {
          type: 'number',
          defaultValue: now.minutes,
          required: true,
          min: 5,
          max: 600,
        })}
      </div>
      <p className="second">{labels.zone}</p>
      {refusal === 'time-comes-twice' && <Twice labels={labels} />}
      {input('place', labels.where, { defaultValue: now.place, maxLength: 300 }, labels.whereHint)}
      <Button type="submit" look="secondary" disabled={busy}>
        {labels.save}
      </Button>
    </form>
  )
}

function Twice({ labels }: { labels: Labels }) {
  return (
    <fieldset className={css.twice}>
      <legend>{labels.twice}</legend>
      {(['first', 'second'] as const).map((which) => (
        <label key={which} className={css.which}>
          <input type="radio" name="which" value={which} defaultChecked={which === 'first'} />
          {labels[which]}
        </label>
      ))}
    </fieldset>
  )
}
