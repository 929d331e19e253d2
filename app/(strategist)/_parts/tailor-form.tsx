'use client'

import type { FormEvent } from 'react'
import { textOf } from '@/app/_shell/text-of'
import { Button } from '@/app/_ui/button'
import { CheckList } from '@/app/_ui/check-list'
import controls from '@/app/_ui/controls.module.css'
import { Field } from '@/app/_ui/field'
import { Outcome } from '@/app/_shell/outcome'
import { usePost } from '@/app/_shell/use-post'
import css from './organisation.module.css'

export type TailorPart = {
  key: string
  title: string
  own: string
  prompts: { key: string; label: string; shown: boolean; added?: string }[]
}
type Labels = {
  ownHint: string
  optional: string
  save: string
  done: Record<string, string>
  offline: string
}

const wishOf = (form: FormData, parts: TailorPart[]) => ({
  hidden: parts.flatMap((part) =>
    part.prompts
      .filter((one) => one.added === undefined && !form.getAll(part.key).includes(one.key))
      .map((one) => one.key),
  ),
  added: parts.flatMap((part) => {
    const kept = part.prompts.filter(
      (one) => one.added !== undefined && form.getAll(part.key).includes(one.key),
    )
    const wording = textOf(form, `own-${part.key}`)
    return [
      ...kept.map((one) => ({ part: part.key, key: one.key, wording: one.added! })),
      ...(wording ? [{ part: part.key, wording }] : []),
    ]
  }),
})

export function TailorForm({
  dialogue,
  parts,
  labels,
}: {
  dialogue: string
  parts: TailorPart[]
  labels: Labels
}) {
  const { busy, error, done, send } = usePost(labels.offline)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const wish = wishOf(new FormData(form), parts)
    const saved = await send<{ prompts: number }>(
      `/api/dialogues/${dialogue}/tailoring`,
      wish,
      ({ prompts }) => labels.done[prompts] ?? '',
    )
    if (saved) for (const field of form.querySelectorAll<HTMLTextAreaElement>('textarea')) field.value = ''
  }
  return (
    <form method="dialog" onSubmit={submit} className="flow">
      {parts.map((part) => (
        <fieldset key={part.key} className={css.part}>
          <legend className={css.legend}>{part.title}</legend>
          <CheckList
            key={part.prompts.map((one) => `${one.key}${one.shown}`).join()}
            name={part.key}
            label={part.title}
            options={part.prompts.map((one) => ({ value: one.key, label: one.label }))}
            inputProps={(value) => ({ defaultChecked: part.prompts.find((one) => one.key === value)?.shown })}
          />
          <Field id={`own-${part.key}`} label={part.own} optional={labels.optional} hint={labels.ownHint}>
            {(aria) => (
              <textarea
                {...aria}
                name={`own-${part.key}`}
                className={controls.area}
                rows={2}
                maxLength={1000}
              />
            )}
          </Field>
        </fieldset>
      ))}
      <Outcome error={error} done={done} />
      <Button type="submit" disabled={busy}>
        {labels.save}
      </Button>
    </form>
  )
}
