'use client'

import { useRef, type FormEvent } from 'react'
import { LetterLanguage, type LetterLanguageChoice } from '@/app/_shell/letter-language'
import { Outcome } from '@/app/_shell/outcome'
import { textOf } from '@/app/_shell/text-of'
import { usePost } from '@/app/_shell/use-post'
import { useUnsent } from '@/app/_shell/use-unsent'
import { Button } from '@/app/_ui/button'
import { ChoiceList } from '@/app/_ui/choice-list'
import controls from '@/app/_ui/controls.module.css'
import { Field } from '@/app/_ui/field'
import fieldset from '@/app/_ui/fieldset.module.css'

type Choice = { value: string; label: string; hint?: string }
type Props = {
  dialogue: string
  prompt: string
  what: Choice[]
  sees: Choice[]
  languages: LetterLanguageChoice
  labels: Record<
    'what' | 'sees' | 'name' | 'email' | 'message' | 'messageHint' | 'send' | 'done' | 'offline',
    string
  >
}

/** Hands a question, or its part, to a colleague. What was typed stays until the letter is on its way; a retry is the same letter. */
export function HandOverForm({ dialogue, prompt, what, sees, languages, labels }: Props) {
  const operation = useRef<string>(undefined)
  const unsent = useUnsent()
  const { busy, error, done, send } = usePost(labels.offline)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = new FormData(form)
    operation.current ??= crypto.randomUUID()
    const fieldsOf = (data: FormData) =>
      ['what', 'sees', 'name', 'email', 'language', 'message'].map((name) => [name, textOf(data, name)])
    const fields = fieldsOf(given)
    const body = { ...Object.fromEntries(fields), operation: operation.current, prompt }
    const words = labels.done.replace('%', () => textOf(given, 'name'))
    if (!(await send(`/api/dialogues/${dialogue}/hand-overs`, body, words))) return
    operation.current = undefined
    // What was written on while it was sent is the next letter.
    if (String(fieldsOf(new FormData(form))) === String(fields)) form.reset()
  }
  const choose = (name: 'what' | 'sees', options: Choice[]) => (
    <fieldset className={fieldset.plain}>
      <legend id={`hand-over-${name}`}>{labels[name]}</legend>
      <ChoiceList
        name={name}
        options={options}
        labelledBy={`hand-over-${name}`}
        inputProps={(value) => ({ defaultChecked: value === options[0]!.value })}
      />
    </fieldset>
  )
  const input = { className: controls.input, required: true, autoComplete: 'off' }
  return (
    <form
      method="dialog"
      ref={unsent}
      onSubmit={submit}
      onChange={() => (operation.current = undefined)}
      className="stack"
    >
      <Outcome error={error} done={done} />
      {choose('what', what)}
      {choose('sees', sees)}
      <Field id="hand-over-name" label={labels.name}>
        {(aria) => <input {...aria} {...input} name="name" dir="auto" maxLength={200} />}
      </Field>
      <Field id="hand-over-email" label={labels.email}>
        {(aria) => <input {...aria} {...input} name="email" type="email" dir="ltr" maxLength={254} />}
      </Field>
      <LetterLanguage id="hand-over-language" choice={languages} />
      <Field id="hand-over-message" label={labels.message} hint={labels.messageHint}>
        {(aria) => (
          <textarea {...aria} name="message" dir="auto" rows={3} maxLength={1000} className={controls.area} />
        )}
      </Field>
      <Button type="submit" disabled={busy}>
        {labels.send}
      </Button>
    </form>
  )
}
