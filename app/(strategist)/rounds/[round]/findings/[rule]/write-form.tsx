'use client'

import type { FormEvent } from 'react'
import { Outcome } from '@/app/_shell/outcome'
import { usePost } from '@/app/_shell/use-post'
import { textOf } from '@/app/_shell/text-of'
import { Button } from '@/app/_ui/button'
import controls from '@/app/_ui/controls.module.css'
import { Field } from '@/app/_ui/field'

export type TextField = { language: 'sv' | 'en' | 'ar'; label: string; text: string }
type Props = {
  url: string
  fields: TextField[]
  placing: { label: string; chosen: string; options: { value: string; label: string }[] }
  labels: { hint: string; save: string; done: string; offline: string }
}

/** The strategist's own text of a finding. The rule's sentence with its k of N shows wherever it shows. */
export function WriteForm({ url, fields, placing, labels }: Props) {
  const { busy, error, done, send } = usePost(labels.offline)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = Object.fromEntries(fields.map(({ language }) => [language, textOf(form, language)]))
    await send(url, { act: 'write', text, placing: textOf(form, 'placing') }, labels.done)
  }
  return (
    <form method="dialog" onSubmit={submit} className="stack">
      {fields.map(({ language, label, text }, index) => (
        <Field key={language} id={`own-${language}`} label={label} hint={index === 0 && labels.hint}>
          {(aria) => (
            <textarea
              {...aria}
              name={language}
              lang={language}
              dir={language === 'ar' ? 'rtl' : 'ltr'}
              className={controls.area}
              rows={3}
              maxLength={4000}
              defaultValue={text}
            />
          )}
        </Field>
      ))}
      <Field id="placing" label={placing.label}>
        {(aria) => (
          <select {...aria} name="placing" className={controls.select} defaultValue={placing.chosen}>
            {placing.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Outcome error={error} done={done} />
      <Button type="submit" look="secondary" disabled={busy}>
        {labels.save}
      </Button>
    </form>
  )
}
