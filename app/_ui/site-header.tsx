import type { ReactNode } from 'react'
import { classes } from './classes'
import { Logo } from './logo'
import css from './site-header.module.css'

type Props = {
  home: string
  context?: ReactNode
  status?: ReactNode
  menu?: ReactNode
}

export function SiteHeader({ home, context, status, menu }: Props) {
  return (
    <header className={classes(css.header, Boolean(status) && css.inSight)}>
      <div className={css.row}>
        <a className={css.home} href={home}>
          <Logo />
          <span className={css.name} data-beside-context={context ? true : undefined}>
            Halvtid
          </span>
        </a>
        {context && <p className={css.context}>{context}</p>}
        {status && <div className={css.status}>{status}</div>}
        {menu && <div className={css.menu}>{menu}</div>}
      </div>
    </header>
  )
}
