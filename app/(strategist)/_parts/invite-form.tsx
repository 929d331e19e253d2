'use client'

import type { FormEvent } from 'react'
import { LetterLanguage, type LetterLanguageChoice } from '@/app/_shell/letter-language'
import { textOf } from '@/app/_shell/text-of'
import { Button } from '@/app/_ui/button'
import controls from '@/app/_ui/controls.module.css'
import { Field } from '@/app/_ui/field'
import { Outcome } from '@/app/_shell/outcome'
import { usePost } from '@/app/_shell/use-post'

type Labels = { name: string; email: string; invite: string; done: string; offline: string }

type Props = { dialogue: string; labels: Labels; languages: LetterLanguageChoice }

export function InviteForm({ dialogue, labels, languages }: Props) {
  const { busy, error, done, send } = usePost(labels.offline)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = new FormData(form)
    const email = textOf(given, 'email')
    const sent = await send(
      `/api/dialogues/${dialogue}/invitations`,
      { name: textOf(given, 'name'), email, language: textOf(given, 'language') },
      labels.done.replace('{email}', email),
    )
    if (sent) form.reset()
  }
  return (
    <form method="dialog" onSubmit={submit} className="stack">
      <Outcome error={error} done={done} />
      <Field id="invite-name" label={labels.name}>
        {(aria) => (
          <input
            {...aria}
            name="name"
            className={controls.input}
            required
            maxLength={200}
            autoComplete="off"
          />
        )}
      </Field>
      <Field id="invite-email" label={labels.email}>
        {(aria) => (
          <input
            {...aria}
            name="email"
            type="email"
            dir="ltr"
            className={controls.input}
            required
            maxLength={254}
            autoComplete="off"
          />
        )}
      </Field>
      <LetterLanguage id="invite-language" choice={languages} />
      <Button type="submit" disabled={busy}>
        {labels.invite}
      </Button>
    </form>
  )
}
