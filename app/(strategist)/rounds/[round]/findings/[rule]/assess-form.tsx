'use client'

import type { FormEvent } from 'react'
import { Outcome } from '@/app/_shell/outcome'
import { usePost } from '@/app/_shell/use-post'
import { textOf } from '@/app/_shell/text-of'
import { Button } from '@/app/_ui/button'
import controls from '@/app/_ui/controls.module.css'
import { Field } from '@/app/_ui/field'
import fieldset from '@/app/_ui/fieldset.module.css'
import css from './assess-form.module.css'

type Option = { value: string; label: string }
export type AssessedComponent = {
  key: string
  label: string
  hint: string
  chosen: string
  reason: string
}
type Props = {
  url: string
  components: AssessedComponent[]
  concerns: Option[]
  grade: { label: string; hint: string; chosen: string; options: Option[]; reason: string }
  labels: { reason: string; gradeReason: string; save: string; done: string; offline: string }
}

const Choice = ({
  name,
  aria,
  chosen,
  options,
}: {
  name: string
  aria: object
  chosen: string
  options: Option[]
}) => (
  <select {...aria} name={name} className={controls.select} defaultValue={chosen}>
    {options.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </select>
)

/** How far the finding can be trusted: a concern and its reason for each component, and a chosen grade with its reason. */
export function AssessForm({ url, components, concerns, grade, labels }: Props) {
  const { busy, error, done, send } = usePost(labels.offline)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const chosen = textOf(form, 'grade')
    const given = components.map(({ key }) => [
      key,
      { concern: textOf(form, `concern-${key}`), reason: textOf(form, `reason-${key}`) },
    ])
    const confidence = {
      grade: chosen,
      reason: textOf(form, 'grade-reason'),
      concerns: Object.fromEntries(given),
    }
    await send(url, { act: 'assess', confidence: chosen === '' ? null : confidence }, labels.done)
  }
  return (
    <form method="dialog" onSubmit={submit} className="stack">
      {components.map(({ key, label, hint, chosen, reason }) => (
        <fieldset key={key} className={fieldset.framed}>
          <legend>{label}</legend>
          <Field id={`concern-${key}`} label={hint}>
            {(aria) => <Choice name={`concern-${key}`} aria={aria} chosen={chosen} options={concerns} />}
          </Field>
          <Field id={`reason-${key}`} label={labels.reason}>
            {(aria) => (
              <textarea
                {...aria}
                name={`reason-${key}`}
                className={`${controls.area} ${css.short}`}
                rows={1}
                maxLength={2000}
                defaultValue={reason}
              />
            )}
          </Field>
        </fieldset>
      ))}
      <Field id="grade" label={grade.label} hint={grade.hint}>
        {(aria) => <Choice name="grade" aria={aria} chosen={grade.chosen} options={grade.options} />}
      </Field>
      <Field id="grade-reason" label={labels.gradeReason}>
        {(aria) => (
          <textarea
            {...aria}
            name="grade-reason"
            className={`${controls.area} ${css.short}`}
            rows={2}
            maxLength={4000}
            defaultValue={grade.reason}
          />
        )}
      </Field>
      <Outcome error={error} done={done} />
      <Button type="submit" look="secondary" disabled={busy}>
        {labels.save}
      </Button>
    </form>
  )
}
