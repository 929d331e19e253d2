import type { ReactNode } from 'react'
import { classes } from './classes'
import css from './page-shell.module.css'

type Props = { children: ReactNode; rail?: ReactNode; wide?: boolean; id?: string }

/** `rail` before the text; `wide` gives tables and pictures the whole sheet. */
export function PageShell({ children, rail, wide, id = 'main' }: Props) {
  return (
    <div className={css.frame}>
      <div className={classes(css.shell, rail ? css.withRail : null, wide && css.wide)}>
        {rail && <div className={css.rail}>{rail}</div>}
        <main id={id} tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  )
}
