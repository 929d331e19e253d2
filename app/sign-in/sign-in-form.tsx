'use client'

import { useForm } from 'react-hook-form'
import { useState } from 'react'
import { postJson } from '@/app/_shell/post'
import { CodeStep, type CodeLabels } from '@/app/_shell/code-step'
import { Button } from '@/app/_ui/button'
import { Field } from '@/app/_ui/field'
import controls from '@/app/_ui/controls.module.css'

type Labels = CodeLabels & { email: string; ask: string; sent: string; other: string }

export function SignInForm({ labels, next }: { labels: Labels; next?: string }) {
  const { register, handleSubmit, getValues, formState } = useForm<{ email: string }>()
  const [asked, setAsked] = useState(false)
  const [error, setError] = useState<string>()

  const ask = handleSubmit(async ({ email }) => {
    const done = await postJson('/api/sign-in', { email: email.trim() })
    setError(done.ok ? undefined : (done.sentence ?? labels.offline))
    setAsked(done.ok)
  })

  if (asked)
    return (
      <>
        <p role="status">{labels.sent}</p>
        <CodeStep
          url="/api/sign-in/code"
          body={{ email: getValues('email').trim() }}
          labels={labels}
          next={next}
        />
        <p>
          <Button look="quiet" onClick={() => setAsked(false)}>
            {labels.other}
          </Button>
        </p>
      </>
    )
  return (
    <form method="dialog" onSubmit={ask}>
      <Field id="email" label={labels.email} error={error}>
        {(aria) => (
          <input
            {...aria}
            className={controls.input}
            type="email"
            autoComplete="email"
            required
            {...register('email')}
          />
        )}
      </Field>
      <p>
        <Button type="submit" disabled={formState.isSubmitting}>
          {labels.ask}
        </Button>
      </p>
    </form>
  )
}
