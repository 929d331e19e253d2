'use client'

import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '@/app/_ui/button'
import controls from '@/app/_ui/controls.module.css'
import { classes } from '@/app/_ui/classes'
import { Field } from '@/app/_ui/field'
import { arrive, type Arrival } from './arrive'
import { postJson } from './post'

export type CodeLabels = {
  code: string
  codeHint: string
  enter: string
  offline: string
  problem: string
  captured?: string
}

type Props = { url: string; body: object; labels: CodeLabels; next?: string }

/** Where the mailed code is typed: six figures, and then on to where the person was going. */
export function CodeStep({ url, body, labels, next }: Props) {
  const { register, handleSubmit, formState } = useForm({ defaultValues: { code: '' } })
  const [error, setError] = useState<string>()
  const enter = handleSubmit(async ({ code }) => {
    const done = await postJson<Arrival>(url, { ...body, code: code.replaceAll(/\D/g, '') })
    if (done.ok) await arrive(done.data, next)
    else setError(done.refusal === 'malformed' ? labels.problem : (done.sentence ?? labels.offline))
  })
  return (
    <form method="dialog" onSubmit={enter}>
      <Field id="code" label={labels.code} hint={labels.codeHint} error={error}>
        {(aria) => (
          <input
            {...aria}
            className={classes(controls.input, controls.short)}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={7}
            required
            {...register('code')}
          />
        )}
      </Field>
      <p>
        <Button type="submit" disabled={formState.isSubmitting}>
          {labels.enter}
        </Button>
      </p>
      {labels.captured && (
        <p>
          <a href="/mail" target="_blank" rel="noreferrer">
            {labels.captured}
          </a>
        </p>
      )}
    </form>
  )
}
