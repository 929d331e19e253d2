import { AbsenceGlyph, type AbsenceKind } from '@/app/_ui/pictures/absence-glyph'
import heat from '@/app/_ui/pictures/heat-grid.module.css'
import { classes } from '@/app/_ui/classes'
import css from './action-grid.module.css'

export type Empty = AbsenceKind | 'dont_know' | 'not_sent'
export type Cell = { href: string; label: string; value: number | Empty }
export type Group = {
  key: string
  label: string
  rows: { key: string; label: string; cells: Cell[]; total: number | null }[]
}

type Props = {
  caption: string
  description: string
  corner: string
  columns: { key: string; label: string; total: number; covered: string }[]
  groups: Group[]
  sum: number
  empties: { kind: Empty; label: string }[]
  labels: { total: string; covered: string; legend: string }
}

const STEPS = 5

/** The heat grid with links in its cells and totals at its edges: the picture is itself the table. */
export function ActionGrid({ caption, description, corner, columns, groups, sum, empties, labels }: Props) {
  const counts = groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ value }) => (typeof value === 'number' ? value : 0))),
  )
  const top = Math.max(3, ...counts)
  return (
    <figure className={css.figure}>
      <figcaption className={css.description}>{description}</figcaption>
      <div className={heat.scroll} role="region" aria-label={caption} tabIndex={0}>
        <table className={classes(heat.grid, css.grid, columns.length > 6 && heat.upright)}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className={heat.corner}>
                {corner}
              </th>
              {columns.map(({ key, label }) => (
                <th key={key} scope="col">
                  <span className={heat.column}>{label}</span>
                </th>
              ))}
              <th scope="col">{labels.total}</th>
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.key}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 2} className={css.group}>
                  {group.label}
                </th>
              </tr>
              {group.rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">{row.label}</th>
                  {row.cells.map((cell, index) => (
                    <GridCell key={columns[index]?.key ?? index} cell={cell} top={top} />
                  ))}
                  <td className={css.total}>{row.total ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          ))}
          <tfoot>
            <tr>
              <th scope="row">{labels.total}</th>
              {columns.map(({ key, total }) => (
                <td key={key} className={css.total}>
                  {total}
                </td>
              ))}
              <td className={css.total}>{sum}</td>
            </tr>
            <tr>
              <th scope="row">{labels.covered}</th>
              {columns.map(({ key, covered }) => (
                <td key={key} className={css.total}>
                  {covered}
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
      <ul role="list" className={heat.legend} aria-label={labels.legend}>
        {empties.map(({ kind, label }) => (
          <li key={kind}>
            <Glyph kind={kind} /> {label}
          </li>
        ))}
      </ul>
    </figure>
  )
}

function Glyph({ kind }: { kind: Empty }) {
  if (kind === 'not_sent')
    return (
      <span className={css.sign} aria-hidden="true">
        …
      </span>
    )
  if (kind === 'dont_know')
    return (
      <span className={css.sign} aria-hidden="true">
        ?
      </span>
    )
  return <AbsenceGlyph kind={kind} />
}

function GridCell({ cell: { href, label, value }, top }: { cell: Cell; top: number }) {
  if (typeof value === 'number') {
    return (
      <td data-step={Math.min(STEPS, Math.ceil((STEPS * value) / top))} className={css.cell}>
        <a href={href} aria-label={label} className={css.link}>
          {value}
        </a>
      </td>
    )
  }
  if (value === 'not_sent') {
    return (
      <td className={classes(heat.empty, css.waiting)} title={label}>
        <Glyph kind={value} />
        <span className="visually-hidden">{label}</span>
      </td>
    )
  }
  return (
    <td className={classes(heat.empty, css.cell)}>
      <a href={href} aria-label={label} title={label} className={css.link}>
        <Glyph kind={value} />
      </a>
    </td>
  )
}
