'use client'

import type { FormEvent } from 'react'
import { textOf } from '@/app/_shell/text-of'
import { Button } from '@/app/_ui/button'
import controls from '@/app/_ui/controls.module.css'
import { Field } from '@/app/_ui/field'
import { Outcome } from '@/app/_shell/outcome'
import { usePost } from '@/app/_shell/use-post'

type Labels = { reason: string; reopen: string; done: string; offline: string }

export function ReopenForm({ dialogue, labels }: { dialogue: string; labels: Labels }) {
  const { busy, error, done, send } = usePost(labels.offline)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = textOf(new FormData(event.currentTarget), 'reason')
    void send(`/api/dialogues/${dialogue}/reopen`, { reason }, labels.done)
  }
  return (
    <form method="dialog" onSubmit={submit} className="stack">
      <Outcome error={error} done={done} />
      <Field id="reason" label={labels.reason}>
        {(aria) => (
          <textarea {...aria} name="reason" className={controls.area} required maxLength={1000} rows={3} />
        )}
      </Field>
      <Button type="submit" look="secondary" disabled={busy}>
        {labels.reopen}
      </Button>
    </form>
  )
}
