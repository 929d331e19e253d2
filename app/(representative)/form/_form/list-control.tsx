'use client'

import { useFieldArray, useFormContext } from 'react-hook-form'
import { Button } from '@/app/_ui/button'
import { CheckList } from '@/app/_ui/check-list'
import { ChoiceList } from '@/app/_ui/choice-list'
import controls from '@/app/_ui/controls.module.css'
import { Field } from '@/app/_ui/field'
import css from './form.module.css'
import type { FormLabels } from './labels'
import type { FieldView, QuestionView } from './question-view'
import type { ItemState, QuestionState } from './state'

type Props = { question: QuestionView; labels: FormLabels; change: (state: QuestionState) => void }

const blank = (fields: FieldView[]): ItemState => ({
  id: crypto.randomUUID(),
  fields: Object.fromEntries(fields.map((field) => [field.facet, field.kind === 'choices' ? [] : ''])),
})

/** Entries of a list question: added, filled in and taken away, several for each. */
export function ListControl({ question, labels, change }: Props) {
  const { control, getValues } = useFormContext()
  const name = `${question.key}.given`
  const { fields: items, append, remove } = useFieldArray({ control, name, keyName: 'row' })
  const tell = () => change(getValues(question.key) as QuestionState)
  const entry = question.entry ?? question.label
  return (
    <div className={css.items}>
      {items.map((item, index) => (
        <fieldset key={item.row} className={css.item}>
          <legend className={css.itemName}>
            {entry} {index + 1}
          </legend>
          {question.fields.map((field) => (
            <EntryField key={field.facet} field={field} name={`${name}.${index}.fields.${field.facet}`} />
          ))}
          <Button
            look="quiet"
            size="small"
            onClick={() => {
              remove(index)
              tell()
            }}
          >
            {labels.remove.replace('%', `${entry} ${index + 1}`)}
          </Button>
        </fieldset>
      ))}
      <Button look="secondary" className={css.add} onClick={() => append(blank(question.fields))}>
        + {labels.add.replace('%', entry)}
      </Button>
    </div>
  )
}

function EntryField({ field, name }: { field: FieldView; name: string }) {
  const { register } = useFormContext()
  const id = name.replaceAll('.', '-')
  if (field.kind === 'text')
    return (
      <Field id={id} label={field.label} hint={field.hint}>
        {(aria) =>
          (field.rows ?? 1) > 1 ? (
            <textarea {...aria} className={controls.area} dir="auto" rows={field.rows} {...register(name)} />
          ) : (
            <input {...aria} className={controls.input} dir="auto" {...register(name)} />
          )
        }
      </Field>
    )
  const group = { name, options: field.options, inputProps: () => register(name), labelledBy: id }
  return (
    <div className={css.field}>
      <p className={css.label} id={id}>
        {field.label}
      </p>
      {field.kind === 'choices' ? <CheckList {...group} /> : <ChoiceList {...group} />}
    </div>
  )
}
