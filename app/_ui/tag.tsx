import type { ReactNode } from 'react'
import { classes } from './classes'
import css from './tag.module.css'

type Props = { tone?: 'neutral' | 'brand' | 'ok' | 'warn' | 'danger'; children: ReactNode }

export function Tag({ tone = 'neutral', children }: Props) {
  return <span className={classes(css.tag, css[tone])}>{children}</span>
}
