import { classes } from '../classes'
import { AbsenceGlyph, type AbsenceKind } from './absence-glyph'
import css from './heat-grid.module.css'

export type HeatCell = number | AbsenceKind

type Props = {
  title: string
  description?: string
  corner: string
  columns: { key: string; label: string }[]
  rows: { key: string; label: string; cells: HeatCell[] }[]
  absences: Partial<Record<AbsenceKind, string>>
  legendLabel: string
  max?: number
}

const STEPS = 5

/** The picture is itself the table, so it has no twin. */
export function HeatGrid({ title, description, corner, columns, rows, absences, legendLabel, max }: Props) {
  const cells = rows.flatMap((row) => row.cells)
  const top = max ?? Math.max(1, ...cells.filter((cell) => typeof cell === 'number'))
  const present = new Set(cells)
  const shown = (Object.keys(absences) as AbsenceKind[]).filter((kind) => present.has(kind))
  return (
    <figure>
      <div className={css.scroll} role="region" aria-label={title} tabIndex={0}>
        <table className={classes(css.grid, columns.length > 6 && css.upright)}>
          <caption>
            {title}
            {description && <span className={css.description}>{description}</span>}
          </caption>
          <thead>
            <tr>
              <th scope="col" className={css.corner}>
                {corner}
              </th>
              {columns.map(({ key, label }) => (
                <th key={key} scope="col">
                  <span className={css.column}>{label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                {row.cells.map((cell, index) => (
                  <Cell key={columns[index]?.key ?? index} cell={cell} top={top} absences={absences} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length > 0 && (
        <ul role="list" className={css.legend} aria-label={legendLabel}>
          {shown.map((kind) => (
            <li key={kind}>
              <AbsenceGlyph kind={kind} /> {absences[kind]}
            </li>
          ))}
        </ul>
      )}
    </figure>
  )
}

function Cell({ cell, top, absences }: { cell: HeatCell; top: number; absences: Props['absences'] }) {
  if (typeof cell === 'number') {
    return <td data-step={Math.min(STEPS, Math.ceil((STEPS * cell) / top))}>{cell}</td>
  }
  return (
    <td className={css.empty} title={absences[cell]}>
      <AbsenceGlyph kind={cell} />
      <span className="visually-hidden">{absences[cell]}</span>
    </td>
  )
}
