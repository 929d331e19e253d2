'use client'

import type { FormEvent } from 'react'
import { Outcome } from '@/app/_shell/outcome'
import { usePost } from '@/app/_shell/use-post'
import { textOf } from '@/app/_shell/text-of'
import { Button } from '@/app/_ui/button'
import controls from '@/app/_ui/controls.module.css'
import { Field } from '@/app/_ui/field'
import fieldset from '@/app/_ui/fieldset.module.css'
import css from './scale-form.module.css'

export type Step = {
  word: string
  label: string
  upTo: string
  including: boolean
  own: Partial<Record<'sv' | 'en' | 'ar', string>>
}
type Labels = Record<
  | 'upTo'
  | 'upToHint'
  | 'including'
  | 'yes'
  | 'no'
  | 'own'
  | 'digitsBelow'
  | 'save'
  | 'saved'
  | 'standard'
  | 'standardSaved'
  | 'failed',
  string
>
type Props = {
  url: string
  steps: Step[]
  digitsBelow: number
  languages: { key: 'sv' | 'en' | 'ar'; label: string }[]
  labels: Labels
}

const typed = (form: FormData, steps: Step[], languages: Props['languages']) => ({
  digitsBelow: Number(textOf(form, 'digitsBelow')),
  steps: steps.map(({ word }) => ({
    word,
    upTo: textOf(form, `upTo-${word}`),
    including: textOf(form, `including-${word}`) === 'yes',
    own: Object.fromEntries(languages.map(({ key }) => [key, textOf(form, `own-${word}-${key}`)])),
  })),
})

/** The scale as it is typed. What is refused stays as it was written. */
export function ScaleForm({ url, steps, digitsBelow, languages, labels }: Props) {
  const { busy, error, done, send } = usePost(labels.failed)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    await send(url, typed(new FormData(event.currentTarget), steps, languages), labels.saved)
  }
  const reset = async () => {
    if (await send(url, { standard: true }, labels.standardSaved)) window.location.reload()
  }
  return (
    <form method="dialog" onSubmit={submit} className="flow">
      <p className="second" id="bound-hint">
        {labels.upToHint}
      </p>
      {steps.map((step) => (
        <fieldset key={step.word} className={fieldset.framed}>
          <legend>{step.label}</legend>
          <Field id={`upTo-${step.word}`} label={labels.upTo}>
            {(aria) => (
              <input
                {...aria}
                aria-describedby="bound-hint"
                name={`upTo-${step.word}`}
                className={controls.input}
                dir="ltr"
                defaultValue={step.upTo}
                maxLength={20}
                autoComplete="off"
              />
            )}
          </Field>
          <Field id={`including-${step.word}`} label={labels.including}>
            {(aria) => (
              <select
                {...aria}
                name={`including-${step.word}`}
                className={controls.select}
                defaultValue={step.including ? 'yes' : 'no'}
              >
                <option value="yes">{labels.yes}</option>
                <option value="no">{labels.no}</option>
              </select>
            )}
          </Field>
          <details className={css.own} open={Object.keys(step.own).length > 0}>
            <summary>
              {labels.own}
              <span className="visually-hidden">: {step.label}</span>
            </summary>
            <div className={css.words}>
              {languages.map(({ key, label }) => (
                <Field key={key} id={`own-${step.word}-${key}`} label={label}>
                  {(aria) => (
                    <input
                      {...aria}
                      name={`own-${step.word}-${key}`}
                      lang={key}
                      dir={key === 'ar' ? 'rtl' : 'ltr'}
                      className={controls.input}
                      defaultValue={step.own[key] ?? ''}
                      maxLength={60}
                      autoComplete="off"
                    />
                  )}
                </Field>
              ))}
            </div>
          </details>
        </fieldset>
      ))}
      <Field id="digitsBelow" label={labels.digitsBelow}>
        {(aria) => (
          <input
            {...aria}
            name="digitsBelow"
            type="number"
            min={0}
            max={1000}
            step={1}
            required
            className={`${controls.input} ${controls.short}`}
            defaultValue={digitsBelow}
          />
        )}
      </Field>
      <Outcome error={error} done={done} />
      <p className={css.acts}>
        <Button type="submit" disabled={busy}>
          {labels.save}
        </Button>
        <Button type="button" look="secondary" disabled={busy} onClick={() => void reset()}>
          {labels.standard}
        </Button>
      </p>
    </form>
  )
}
