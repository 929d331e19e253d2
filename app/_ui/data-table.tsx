import type { ReactNode } from 'react'
import { classes } from './classes'
import css from './data-table.module.css'

type Props = {
  caption: string
  captionHidden?: boolean
  head: ReactNode[]
  rows: { key: string; cells: ReactNode[] }[]
  numeric?: number[]
}

export function DataTable({ caption, captionHidden, head, rows, numeric = [] }: Props) {
  const align = (column: number) => (numeric.includes(column) ? css.numeric : undefined)
  return (
    <div className={css.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={css.table}>
        <caption className={classes(captionHidden && 'visually-hidden')}>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={column} scope="col" className={align(column)}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {rest.map((cell, index) => (
                <td key={index} className={align(index + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
