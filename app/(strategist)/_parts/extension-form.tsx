'use client'

import type { FormEvent } from 'react'
import { textOf } from '@/app/_shell/text-of'
import { Button } from '@/app/_ui/button'
import controls from '@/app/_ui/controls.module.css'
import { Field } from '@/app/_ui/field'
import { Outcome } from '@/app/_shell/outcome'
import { usePost } from '@/app/_shell/use-post'

type Props = {
  url: string
  first: string
  now: string
  labels: { date: string; save: string; done: string; offline: string }
}

export function ExtensionForm({ url, first, now, labels }: Props) {
  const { busy, error, done, send } = usePost(labels.offline)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void send(url, { extendedTo: textOf(new FormData(event.currentTarget), 'extendedTo') }, labels.done)
  }
  return (
    <form method="dialog" onSubmit={submit} className="stack">
      <Outcome error={error} done={done} />
      <Field id="extended-to" label={labels.date}>
        {(aria) => (
          <input
            {...aria}
            type="date"
            name="extendedTo"
            className={controls.input}
            min={first}
            defaultValue={now}
            required
          />
        )}
      </Field>
      <Button type="submit" look="secondary" disabled={busy}>
        {labels.save}
      </Button>
    </form>
  )
}
