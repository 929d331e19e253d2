'use client'

import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { Button } from '@/app/_ui/button'
import { CheckList } from '@/app/_ui/check-list'
import { ChoiceList } from '@/app/_ui/choice-list'
import controls from '@/app/_ui/controls.module.css'
import { Field } from '@/app/_ui/field'
import { useAwake, waking } from '@/app/_ui/use-awake'
import { Clear } from './clear'
import css from './form.module.css'
import type { FormLabels } from './labels'
import type { FieldView, QuestionView } from '@/app/_saving/form-view'
import { blankEntry, holds, type ItemState, type QuestionState, type Values } from './state'

type Props = {
  question: QuestionView
  form: UseFormReturn<Values>
  labels: FormLabels
  change: (state: QuestionState) => void
}

/** Entries of a list question: added, filled in and taken away. The form holds what they say; here is only which there are. */
export function ListControl({ question, form, labels, change }: Props) {
  const path = question.key as `${string}.${string}`
  const now = () => ((form.getValues(path) as QuestionState).given ?? []) as ItemState[]
  const [ids, setIds] = useState(() => now().map((item) => item.id))
  const put = (items: ItemState[]) => {
    change({ given: items, apart: [] })
    setIds(items.map((item) => item.id))
  }
  const entry = question.entry ?? question.label
  return (
    <div className={css.items}>
      {ids.map((id, index) => (
        // An entry that moves up takes another place in the form, so its controls are made anew.
        <fieldset key={`${id}-${index}`} className={css.item}>
          <legend className={css.itemName}>
            {entry} {index + 1}
          </legend>
          {question.fields.map((field) => (
            <EntryField
              key={field.facet}
              field={field}
              form={form}
              name={`${path}.given.${index}.fields.${field.facet}`}
              clearText={labels.clear}
              clear={() =>
                change({
                  given: now().map((item, at) =>
                    at === index ? { ...item, fields: { ...item.fields, [field.facet]: '' } } : item,
                  ),
                  apart: [],
                })
              }
            />
          ))}
          <Button look="quiet" size="small" onClick={() => put(now().filter((item) => item.id !== id))}>
            {labels.remove.replace('%', `${entry} ${index + 1}`)}
          </Button>
        </fieldset>
      ))}
      <Button
        look="secondary"
        className={css.add}
        onClick={() => put([...now(), blankEntry(question.fields)])}
      >
        + {labels.add.replace('%', entry)}
      </Button>
    </div>
  )
}

type EntryProps = {
  field: FieldView
  form: Props['form']
  name: string
  clearText: string
  clear: () => void
}

function EntryField({ field, form, name, clearText, clear }: EntryProps) {
  const awake = useAwake()
  const id = name.replaceAll('.', '-')
  const path = name as `${string}.${string}`
  const registered = () => form.register(path)
  const given: unknown = form.getValues(path)
  const words = typeof given === 'string' ? given : ''
  if (field.kind === 'text')
    return (
      <Field id={id} label={field.label} hint={field.hint}>
        {(aria) =>
          (field.rows ?? 1) > 1 ? (
            <textarea
              {...aria}
              className={controls.area}
              dir="auto"
              rows={field.rows}
              defaultValue={words}
              {...waking(awake, words !== '')}
              {...registered()}
            />
          ) : (
            <input {...aria} className={controls.input} dir="auto" defaultValue={words} {...registered()} />
          )
        }
      </Field>
    )
  const group = {
    name,
    options: field.options,
    inputProps: (value: string) => ({ ...registered(), defaultChecked: holds(given, value) }),
    labelledBy: id,
    describedBy: field.hint && `${id}-hint`,
  }
  return (
    <div className={css.field}>
      <p className={css.label} id={id}>
        {field.label}
      </p>
      {field.hint && (
        <p className={css.hint} id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {field.kind === 'choices' ? (
        <CheckList {...group} />
      ) : (
        <>
          <ChoiceList {...group} />
          <Clear text={clearText} of={field.label} clear={clear} />
        </>
      )}
    </div>
  )
}
