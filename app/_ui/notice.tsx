import type { ReactNode } from 'react'
import { classes } from './classes'
import { Icon } from './icon'
import css from './notice.module.css'

type Props = {
  tone?: 'info' | 'warn' | 'danger' | 'ok'
  title?: string
  role?: 'status' | 'alert' | 'note'
  children?: ReactNode
}

export function Notice({ tone = 'info', title, role, children }: Props) {
  return (
    <div className={classes(css.notice, css[tone])} role={role}>
      <Icon name={tone} />
      <div className={css.body}>
        {title && <p className={css.title}>{title}</p>}
        {children}
      </div>
    </div>
  )
}
