'use client'

import { useRef, type FormEvent } from 'react'
import { Button } from '@/app/_ui/button'
import controls from '@/app/_ui/controls.module.css'
import { Field } from '@/app/_ui/field'
import fieldset from '@/app/_ui/fieldset.module.css'
import css from './comment.module.css'
import { Outcome } from './outcome'
import { textOf } from './text-of'
import { usePost } from './use-post'
import { useUnsent } from './use-unsent'

type Props = {
  dialogue: string
  prompt: string
  /** To choose between before writing; one alone is nothing to choose. */
  audiences: { value: string; label: string; hint: string }[]
  labels: { who: string; text: string; send: string; done: string; offline: string }
}

/** Says something about a question. A retry is the same comment; what was typed stays until it has arrived. */
export function CommentForm({ dialogue, prompt, audiences, labels }: Props) {
  const operation = useRef<string>(undefined)
  const unsent = useUnsent()
  const { busy, error, done, send } = usePost(labels.offline)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = new FormData(form)
    operation.current ??= crypto.randomUUID()
    const body = {
      operation: operation.current,
      prompt,
      audience: textOf(given, 'audience') || audiences[0]!.value,
      text: textOf(given, 'text'),
    }
    if (!(await send(`/api/dialogues/${dialogue}/comments`, body, labels.done))) return
    operation.current = undefined
    // What was written on while it was sent is the next comment.
    const now = new FormData(form)
    if (textOf(now, 'text') === body.text && textOf(now, 'audience') === textOf(given, 'audience'))
      form.reset()
  }
  const id = `comment-${prompt}`
  return (
    <form
      method="dialog"
      ref={unsent}
      onSubmit={submit}
      onChange={() => (operation.current = undefined)}
      className="stack"
    >
      <Outcome error={error} done={done} />
      {audiences.length > 1 && (
        <fieldset className={fieldset.plain}>
          <legend>{labels.who}</legend>
          {audiences.map(({ value, label, hint }) => (
            <label key={value} className={css.choice}>
              <input type="radio" name="audience" value={value} required className={controls.radio} />
              <span>
                {label}
                <span className={css.hint}>{hint}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <Field id={id} label={labels.text} hint={audiences.length === 1 ? audiences[0]!.hint : undefined}>
        {(aria) => (
          <textarea
            {...aria}
            name="text"
            dir="auto"
            required
            maxLength={5000}
            rows={3}
            className={controls.area}
          />
        )}
      </Field>
      <Button type="submit" look="secondary" disabled={busy}>
        {labels.send}
      </Button>
    </form>
  )
}
