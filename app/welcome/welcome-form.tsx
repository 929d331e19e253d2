'use client'

import { useEffect, useState, type FormEvent } from 'react'
import { postJson } from '@/app/_shell/post'
import { textOf } from '@/app/_shell/text-of'
import { Button } from '@/app/_ui/button'
import controls from '@/app/_ui/controls.module.css'
import { ErrorSummary } from '@/app/_ui/error-summary'
import { Field } from '@/app/_ui/field'

type Labels = Record<
  'secret' | 'secretHint' | 'municipality' | 'name' | 'email' | 'emailHint' | 'start' | 'problem' | 'offline',
  string
>

export function WelcomeForm({ labels }: { labels: Labels }) {
  const [busy, setBusy] = useState(false)
  const [secret, setSecret] = useState('')
  const [error, setError] = useState<string>()

  // The terminal may print a link that carries the code in its fragment, which no server sees.
  useEffect(() => setSecret(decodeURIComponent(location.hash.slice(1))), [])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const given = Object.fromEntries(
      ['secret', 'municipality', 'name', 'email'].map((name) => [name, textOf(form, name)]),
    )
    setBusy(true)
    setError(undefined)
    const done = await postJson<{ next: string }>('/api/welcome', given)
    if (done.ok) return location.assign(done.data.next)
    setBusy(false)
    setError(done.sentence ?? labels.offline)
  }
  const text = (name: 'municipality' | 'name' | 'email', hint?: string, more: object = {}) => (
    <Field id={name} label={labels[name]} hint={hint}>
      {(aria) => (
        <input {...aria} name={name} className={controls.input} required maxLength={200} {...more} />
      )}
    </Field>
  )
  return (
    <form method="dialog" onSubmit={submit} className="flow">
      <ErrorSummary title={labels.problem} errors={error ? [{ href: '#secret', text: error }] : []} />
      <Field id="secret" label={labels.secret} hint={labels.secretHint}>
        {(aria) => (
          <input
            {...aria}
            name="secret"
            dir="ltr"
            className={controls.input}
            value={secret}
            onChange={(event) => setSecret(event.target.value)}
            required
            maxLength={100}
            autoComplete="off"
            spellCheck={false}
          />
        )}
      </Field>
      {text('municipality')}
      {text('name', undefined, { autoComplete: 'name' })}
      {text('email', labels.emailHint, { type: 'email', dir: 'ltr', autoComplete: 'email' })}
      <Button type="submit" disabled={busy}>
        {labels.start}
      </Button>
    </form>
  )
}
