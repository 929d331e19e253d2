'use client'

import { useState, type ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { CheckList } from '@/app/_ui/check-list'
import { ChoiceList } from '@/app/_ui/choice-list'
import controls from '@/app/_ui/controls.module.css'
import { FieldError } from '@/app/_ui/field'
import { GradeScale } from '@/app/_ui/grade-scale'
import { useAwake, waking } from '@/app/_ui/use-awake'
import { Clear } from './clear'
import css from './form.module.css'
import type { FormLabels } from './labels'
import { ListControl } from './list-control'
import type { QuestionView } from '@/app/_saving/form-view'
import { holds, isApart, toValue, type QuestionState, type Values } from './state'

type Props = {
  question: QuestionView
  form: UseFormReturn<Values>
  labels: FormLabels
  labelledBy: string
  problem?: string
  change: (state: QuestionState) => void
  children?: ReactNode
}

/** One question's native controls. The prompt's free text stands alone under its heading; every facet has its own. */
export function Control({ question, form, labels, labelledBy, problem, change, children }: Props) {
  const id = question.key.replace('.', '-')
  const isText = question.facet === 'text'
  const head = isText ? labelledBy : `${id}-label`
  return (
    <div className={css.control} id={question.key}>
      {!isText && (
        <p className={css.label} id={head}>
          {question.label}
        </p>
      )}
      {question.hint && (
        <p className={css.hint} id={`${id}-hint`}>
          {question.hint}
        </p>
      )}
      <FieldError id={`${id}-error`} text={problem} />
      {children}
      <Input
        question={question}
        form={form}
        labels={labels}
        change={change}
        aria={{ labelledBy: head, describedBy: question.hint && `${id}-hint`, invalid: Boolean(problem) }}
      />
    </div>
  )
}

type InputProps = Pick<Props, 'question' | 'form' | 'labels' | 'change'> & {
  aria: { labelledBy: string; describedBy?: string; invalid: boolean }
}

function Input({ question, form, labels, change, aria }: InputProps) {
  const awake = useAwake()
  const { register, getValues } = form
  const name = `${question.key}.given` as `${string}.${string}`
  const withheld = [
    { value: '~dont_know', label: labels.dontKnow },
    { value: '~not_our_area', label: labels.notOurArea },
    { value: '~declined', label: labels.declined },
  ]
  const group = {
    name,
    options: question.options,
    inputProps: (value: string) => ({ ...register(name), defaultChecked: holds(getValues(name), value) }),
    ...aria,
  }
  if (question.kind === 'scale' || question.kind === 'choice') {
    const One = question.kind === 'scale' ? GradeScale : ChoiceList
    return (
      <>
        <One {...group} apart={withheld} />
        <Clear text={labels.clear} of={question.label} clear={() => change({ given: '', apart: [] })} />
      </>
    )
  }
  if (question.kind === 'choices') {
    const alone = (event: { target: { value: string; checked: boolean } }) => {
      const { value, checked } = event.target
      const chosen = getValues(name) as unknown as string[]
      if (checked)
        change({ given: isApart(value) ? [value] : chosen.filter((code) => !isApart(code)), apart: [] })
    }
    return (
      <CheckList
        {...group}
        inputProps={(value) => ({
          ...register(name, { onChange: alone }),
          defaultChecked: holds(getValues(name), value),
        })}
        apart={[{ value: '~none', label: labels.noneOfThese }, ...withheld]}
      />
    )
  }
  const given: unknown = getValues(name)
  const words = typeof given === 'string' ? given : ''
  return (
    <>
      {question.kind === 'text' ? (
        <textarea
          className={controls.area}
          dir="auto"
          rows={question.rows ?? 4}
          aria-labelledby={aria.labelledBy}
          aria-describedby={aria.describedBy}
          aria-invalid={aria.invalid || undefined}
          defaultValue={words}
          {...waking(awake, words !== '')}
          {...register(name)}
        />
      ) : (
        <ListControl question={question} form={form} labels={labels} change={change} />
      )}
      <Apart question={question} form={form} labels={labels} options={withheld} change={change} />
    </>
  )
}

/**
 * "Don't know", "not our area" and "prefer not to answer" stand apart from the text: at most one of them, and it can be taken
 * back. Beside an answer none holds, and nobody's words are taken away for a tick.
 */
function Apart({
  question,
  form,
  options,
  change,
  labels,
}: Pick<Props, 'question' | 'form' | 'change' | 'labels'> & { options: { value: string; label: string }[] }) {
  const { register, getValues } = form
  const name = `${question.key}.apart` as `${string}.${string}`
  const [stands, setStands] = useState(false)
  const choose = (event: { target: { value: string; checked: boolean } }) => {
    const { given } = getValues(question.key as `${string}.${string}`) as QuestionState
    const apart = event.target.checked ? [event.target.value] : []
    const refused = apart.length > 0 && !('withheld' in toValue(question.kind, { given, apart }))
    setStands(refused)
    change({ given, apart: refused ? [] : apart })
  }
  return (
    <div className={css.apart} role="group" aria-label={labels.more} onBlur={() => setStands(false)}>
      {options.map(({ value, label }) => (
        <label key={value} className={css.alone}>
          <input
            type="checkbox"
            className={controls.check}
            value={value}
            defaultChecked={holds(getValues(name), value)}
            {...register(name, { onChange: choose })}
          />
          {label}
        </label>
      ))}
      {stands && (
        <p className={css.hint} role="alert">
          {labels.answerStands}
        </p>
      )}
    </div>
  )
}
