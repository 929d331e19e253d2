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

/**
 * A table that becomes a list of cards where it has no room: each cell then says its column. The roles are written out
 * because a table that is laid out as anything else is no table to a screen reader.
 */
export function DataTable({ caption, captionHidden, head, rows, numeric = [] }: Props) {
  const align = (column: number) => (numeric.includes(column) ? css.numeric : undefined)
  const label = (column: number) => (typeof head[column] === 'string' ? head[column] : undefined)
  const words = head.length - numeric.length
  return (
    <div
      className={classes(css.scroll, words > 2 ? css.wordy : css.brief)}
      role="region"
      aria-label={caption}
      tabIndex={0}
    >
      <table role="table" className={css.table}>
        <caption className={classes(captionHidden && 'visually-hidden')}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {head.map((cell, column) => (
              <th key={column} role="columnheader" scope="col" className={align(column)}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key} role="row">
              <th role="rowheader" scope="row">
                {first}
              </th>
              {rest.map((cell, index) => (
                <td key={index} role="cell" className={align(index + 1)} data-label={label(index + 1)}>
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
