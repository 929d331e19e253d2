import type { ReactNode } from 'react'
import { PageShell } from '@/app/_ui/page-shell'
import css from './sheet.module.css'

/** A page about a round's results: its head, and its parts with even room between them. */
export function Sheet({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <PageShell wide>
      <div className={css.sheet}>
        <header className={css.head}>
          <h1>{title}</h1>
          {lead && <p className="lead">{lead}</p>}
        </header>
        {children}
      </div>
    </PageShell>
  )
}
