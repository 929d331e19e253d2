import type { ReactNode } from 'react'
import css from './sheet.module.css'

/** The head of a page about a round's results, and its parts with even room between them. */
export function Sheet({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <div className={css.sheet}>
      <header className={css.head}>
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </header>
      {children}
    </div>
  )
}
