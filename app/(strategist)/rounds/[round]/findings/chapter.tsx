import type { ReactNode } from 'react'
import css from './chapter.module.css'

/** One part of the findings, where its place in the page's menu leads. */
export function Chapter({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={css.chapter} id={id} aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`} className="voice">
        {title}
      </h2>
      {children}
    </section>
  )
}
