import type { ReactNode } from 'react'
import type { Tongue } from '@/people/language'
import css from './question-heading.module.css'

type Props = {
  id?: string
  number?: string
  bullet?: string
  level?: 2 | 3
  tongue?: Tongue
  children: ReactNode
}

export function QuestionHeading({ id, number, bullet, level = 2, tongue, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className={css.frame}>
      {bullet && <p className={css.bullet}>{bullet}</p>}
      <Heading id={id} className={css.heading}>
        {number && <span className={css.number}>{number}</span>}
        <span className={css.words} {...tongue}>
          {children}
        </span>
      </Heading>
    </div>
  )
}
