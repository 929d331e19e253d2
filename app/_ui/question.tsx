import type { ComponentProps, ReactNode } from 'react'
import css from './question.module.css'
import { QuestionHeading } from './question-heading'

type Props = Omit<ComponentProps<typeof QuestionHeading>, 'id' | 'children'> & {
  id: string
  question: ReactNode
  hint?: ReactNode
  children: ReactNode
}

/** Gives its controls the ids `${id}-question` and `${id}-hint` to be labelled and described by. */
export function Question({ id, question, hint, children, ...heading }: Props) {
  return (
    <section className={css.question} id={id} aria-labelledby={`${id}-question`} tabIndex={-1}>
      <QuestionHeading id={`${id}-question`} {...heading}>
        {question}
      </QuestionHeading>
      <div className={css.answer}>
        {hint && (
          <p className={css.hint} id={`${id}-hint`}>
            {hint}
          </p>
        )}
        {children}
      </div>
    </section>
  )
}
