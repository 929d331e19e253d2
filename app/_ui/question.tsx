import type { ComponentProps, ReactNode } from 'react'
import { FieldError } from './field'
import css from './question.module.css'
import { QuestionHeading } from './question-heading'

type Props = Omit<ComponentProps<typeof QuestionHeading>, 'id' | 'children'> & {
  id: string
  question: ReactNode
  hint?: ReactNode
  why?: { label: string; text: ReactNode }
  error?: string
  children: ReactNode
}

/** Gives its controls the ids `${id}-question`, `${id}-hint` and `${id}-error` to be labelled and described by. */
export function Question({ id, question, hint, why, error, children, ...heading }: Props) {
  return (
    <section className={css.question} id={id} aria-labelledby={`${id}-question`} tabIndex={-1}>
      <QuestionHeading id={`${id}-question`} {...heading}>
        {question}
      </QuestionHeading>
      <div className={css.answer} data-invalid={error ? true : undefined}>
        {hint && (
          <p className={css.hint} id={`${id}-hint`}>
            {hint}
          </p>
        )}
        {why && (
          <details className={css.why}>
            <summary>{why.label}</summary>
            <div className={css.reason}>{why.text}</div>
          </details>
        )}
        <FieldError id={`${id}-error`} text={error} />
        {children}
      </div>
    </section>
  )
}
