import type { ReactNode } from 'react'
import { classes } from './classes'
import css from './page-shell.module.css'

type Props = { children: ReactNode; rail?: ReactNode; margin?: ReactNode; wide?: boolean; id?: string }

/** `rail` before the text, `margin` notes after it; `wide` gives tables and pictures the whole sheet. */
export function PageShell({ children, rail, margin, wide, id = 'main' }: Props) {
  return (
    <div className={css.frame}>
      <div
        className={classes(
          css.shell,
          rail ? css.withRail : null,
          margin ? css.withMargin : null,
          wide && css.wide,
        )}
      >
        {rail && <div className={css.rail}>{rail}</div>}
        <main className={css.main} id={id} tabIndex={-1}>
          {children}
        </main>
        {margin && <aside className={css.margin}>{margin}</aside>}
      </div>
    </div>
  )
}
