'use client'

import { useState, type FormEvent } from 'react'
import { textOf } from '@/app/_shell/text-of'
import { Button } from '@/app/_ui/button'
import { CheckList } from '@/app/_ui/check-list'
import controls from '@/app/_ui/controls.module.css'
import { Field } from '@/app/_ui/field'
import { Outcome } from '@/app/_shell/outcome'
import { usePost } from '@/app/_shell/use-post'
import { Notice } from '@/app/_ui/notice'
import type { Language, LocalText, Tongue } from '@/people/language'
import type { OrganisationKind } from '@/people/organisation'
import css from './organisation.module.css'

export type TailorPart = {
  key: string
  title: string
  /** The label of each language's field, Swedish first. */
  own: { code: Language; label: string }[]
  prompts: { key: string; label: string; shown: boolean; added?: LocalText; tongue?: Tongue }[]
}
type Labels = {
  ownHint: string
  ownElsewhere: string
  ownElsewhereHint: string
  optional: string
  reach: string
  reachHint: string
  one: string
  all: string
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
    const said = part.own.flatMap(({ code }) => {
      const text = textOf(form, `own-${part.key}-${code}`)
      return text ? [[code, text] as const] : []
    })
    const wording: LocalText = { sv: '', ...Object.fromEntries(said) }
    return [
      ...kept.map((one) => ({ part: part.key, key: one.key, wording: one.added! })),
      ...(said.length > 0 ? [{ part: part.key, wording }] : []),
    ]
  }),
})

/** What has been changed on this page: the others keep the rest as they have it. */
const changeOf = (form: FormData, parts: TailorPart[]) => {
  const all = parts.flatMap((part) =>
    part.prompts.map((one) => ({ ...one, chosen: form.getAll(part.key).includes(one.key) })),
  )
  return {
    hide: all.filter((one) => one.shown && !one.chosen).map((one) => one.key),
    show: all.filter((one) => !one.shown && one.chosen).map((one) => one.key),
    add: wishOf(form, parts).added.flatMap((one) => ('key' in one ? [] : [one])),
  }
}

type Missed = { missed: string; refused: { name: string; why: string }[] }
type Props = {
  round: string
  dialogue: string
  kind: OrganisationKind
  parts: TailorPart[]
  labels: Labels
}

export function TailorForm({ round, dialogue, kind, parts, labels }: Props) {
  const { busy, error, done, send } = usePost(labels.offline)
  const [missed, setMissed] = useState<Missed>()
  const saveForOne = (form: FormData) =>
    send<{ prompts: number }>(
      `/api/dialogues/${dialogue}/tailoring`,
      wishOf(form, parts),
      ({ prompts }) => labels.done[prompts] ?? '',
    )
  const saveForAll = async (form: FormData) => {
    const saved = await send<Missed & { sentence: string }>(
      `/api/rounds/${round}/tailoring`,
      { kind, ...changeOf(form, parts) },
      ({ sentence }) => sentence,
    )
    setMissed(saved)
    return saved
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    setMissed(undefined)
    const given = new FormData(form)
    const saved = await (given.get('reach') === 'all' ? saveForAll : saveForOne)(given)
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
            options={part.prompts.map((one) => ({ value: one.key, label: one.label, tongue: one.tongue }))}
            inputProps={(value) => ({ defaultChecked: part.prompts.find((one) => one.key === value)?.shown })}
          />
          <OwnQuestion part={part} own={part.own.slice(0, 1)} hint={labels.ownHint} labels={labels} />
          <details>
            <summary>{labels.ownElsewhere}</summary>
            <OwnQuestion part={part} own={part.own.slice(1)} hint={labels.ownElsewhereHint} labels={labels} />
          </details>
        </fieldset>
      ))}
      <Field id="reach" label={labels.reach} hint={labels.reachHint}>
        {(aria) => (
          <select {...aria} name="reach" className={controls.select}>
            <option value="one">{labels.one}</option>
            <option value="all">{labels.all}</option>
          </select>
        )}
      </Field>
      <Outcome error={error} done={done} />
      <div aria-live="polite">
        {missed?.missed && (
          <Notice tone="warn">
            <p>{missed.missed}</p>
            <ul>
              {missed.refused.map(({ name, why }) => (
                <li key={name}>
                  <bdi>{name}</bdi>: {why}
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      <Button type="submit" disabled={busy}>
        {labels.save}
      </Button>
    </form>
  )
}

type OwnProps = { part: TailorPart; own: TailorPart['own']; hint: string; labels: Labels }

function OwnQuestion({ part, own, hint, labels }: OwnProps) {
  return own.map(({ code, label }, index) => (
    <Field
      key={code}
      id={`own-${part.key}-${code}`}
      label={label}
      optional={labels.optional}
      hint={index === 0 && hint}
    >
      {(aria) => (
        <textarea
          {...aria}
          name={`own-${part.key}-${code}`}
          lang={code}
          dir={code === 'ar' ? 'rtl' : 'ltr'}
          className={controls.area}
          rows={2}
          maxLength={1000}
        />
      )}
    </Field>
  ))
}
