import type { ReactNode } from 'react'
import { DataTable } from '../data-table'
import css from './picture.module.css'

export type PictureTexts = { title: string; description?: string; tableLabel: string }

type Props = PictureTexts & {
  head: ReactNode[]
  rows: { key: string; cells: ReactNode[] }[]
  children: ReactNode
}

export function Picture({ title, description, tableLabel, head, rows, children }: Props) {
  return (
    <figure className={css.picture}>
      <figcaption className={css.caption}>
        <span className={css.title}>{title}</span>
        {description && <span className={css.description}>{description}</span>}
      </figcaption>
      {children}
      <details className={css.twin}>
        <summary>{tableLabel}</summary>
        <DataTable
          caption={title}
          captionHidden
          head={head}
          rows={rows}
          numeric={head.map((_, i) => i).slice(1)}
        />
      </details>
    </figure>
  )
}
