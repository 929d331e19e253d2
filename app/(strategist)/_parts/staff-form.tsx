'use client'

import type { FormEvent } from 'react'
import { LetterLanguage, type LetterLanguageChoice } from '@/app/_shell/letter-language'
import { Outcome } from '@/app/_shell/outcome'
import { textOf } from '@/app/_shell/text-of'
import { usePost } from '@/app/_shell/use-post'
import { Button } from '@/app/_ui/button'
import { ChoiceList } from '@/app/_ui/choice-list'
import controls from '@/app/_ui/controls.module.css'
import { Field } from '@/app/_ui/field'
import fieldset from '@/app/_ui/fieldset.module.css'
import type { Option } from '@/app/_ui/option'

type Labels = { name: string; email: string; role: string; add: string; done: string; offline: string }

type Props = { roles: Option[]; labels: Labels; languages: LetterLanguageChoice }

/** Lets somebody in on the municipality's side; the same address again gives its owner another role or a new letter. */
export function StaffForm({ roles, labels, languages }: Props) {
  const { busy, error, done, send } = usePost(labels.offline)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = new FormData(form)
    const [name, email, role, language] = ['name', 'email', 'role', 'language'].map((one) =>
      textOf(given, one),
    )
    if (await send('/api/people', { name, email, role, language }, labels.done.replace('{email}', email!)))
      form.reset()
  }
  const text = { className: controls.input, required: true, autoComplete: 'off' }
  return (
    <form method="dialog" onSubmit={submit} className="stack">
      <Outcome error={error} done={done} />
      <Field id="staff-name" label={labels.name}>
        {(aria) => <input {...aria} {...text} name="name" maxLength={200} />}
      </Field>
      <Field id="staff-email" label={labels.email}>
        {(aria) => <input {...aria} {...text} name="email" type="email" dir="ltr" maxLength={254} />}
      </Field>
      <LetterLanguage id="staff-language" choice={languages} />
      <fieldset className={fieldset.plain}>
        <legend id="staff-role">{labels.role}</legend>
        <ChoiceList
          name="role"
          labelledBy="staff-role"
          options={roles}
          inputProps={(value) => ({ defaultChecked: value === 'note_taker' })}
        />
      </fieldset>
      <Button type="submit" disabled={busy}>
        {labels.add}
      </Button>
    </form>
  )
}
