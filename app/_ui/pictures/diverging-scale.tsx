import css from './diverging-scale.module.css'
import { divergingRow, divergingScale } from './diverging-row'
import { Picture, type PictureTexts } from './picture'

/** `counts` from the lowest grade to the highest; `apart` those who don't know. */
export type DivergingRow = { key: string; label: string; counts: number[]; apart?: number }

type Props = PictureTexts & { rows: DivergingRow[]; grades: string[]; apartLabel?: string; labelHead: string }

export function DivergingScale({ rows, grades, apartLabel, labelHead, ...texts }: Props) {
  const scale = divergingScale(rows)
  const names = apartLabel ? [...grades, apartLabel] : grades
  const values = (row: DivergingRow) => (apartLabel ? [...row.counts, row.apart ?? 0] : row.counts)
  return (
    <Picture
      {...texts}
      head={[labelHead, ...names]}
      rows={rows.map((row) => ({ key: row.key, cells: [row.label, ...values(row)] }))}
    >
      <ul role="list" className={css.legend} aria-hidden="true">
        {names.map((name, index) => (
          <li key={name}>
            <Swatch grade={index < grades.length ? index + 1 : 0} /> {name}
          </li>
        ))}
      </ul>
      <ul role="list" className={css.rows}>
        {rows.map((row) => (
          <li key={row.key} className={css.row}>
            <span className={css.label}>{row.label}</span>
            <RowDrawing row={row} scale={scale} text={describe(names, values(row))} />
            <span className={css.numbers} aria-hidden="true">
              {values(row).map((count, index) => (
                <span key={index}>
                  <Swatch grade={index < grades.length ? index + 1 : 0} /> {count}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Picture>
  )
}

const describe = (names: string[], counts: number[]) =>
  names.map((name, index) => `${name}: ${counts[index] ?? 0}`).join(', ')

function Swatch({ grade }: { grade: number }) {
  return (
    <svg className={css.swatch} width="14" height="14" aria-hidden="true" focusable="false">
      <rect className={css.segment} data-grade={grade} x="1" y="1" width="12" height="12" rx="3" />
    </svg>
  )
}

type Scale = ReturnType<typeof divergingScale>

function RowDrawing({ row, scale, text }: { row: DivergingRow; scale: Scale; text: string }) {
  const segments = divergingRow(row, scale)
  const all = row.apart
    ? [...segments, { grade: 0, count: row.apart, start: scale.apartStart, length: row.apart * scale.unit }]
    : segments
  return (
    <svg className={css.drawing} width="100%" height="40" role="img" focusable="false">
      <title>{row.label}</title>
      <desc>{text}</desc>
      {all.map(({ grade, start, length }) => (
        <rect
          key={grade}
          className={css.segment}
          data-grade={grade}
          x={`${start}%`}
          y="15%"
          width={`${length}%`}
          height="70%"
          rx="3"
        />
      ))}
      <line className={css.centre} x1={`${scale.centre}%`} x2={`${scale.centre}%`} y1="0" y2="100%" />
      {all.map(({ grade, start, length, count }) => (
        <text
          key={grade}
          className={css.number}
          data-grade={grade}
          x={`${start + length / 2}%`}
          y="50%"
          dy="0.36em"
        >
          {length >= 2.2 ? count : ''}
        </text>
      ))}
    </svg>
  )
}
