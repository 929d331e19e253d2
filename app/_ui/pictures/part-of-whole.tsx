import css from './part-of-whole.module.css'

type Props = { k: number; n: number; title: string; desc?: string; perLine?: number }

const STEP = 14

/** One dot per organisation, the first `k` filled; give the title the words ("9 av 15 organisationer"). */
export function PartOfWhole({ k, n, title, desc, perLine = 25 }: Props) {
  const columns = Math.max(1, Math.min(n, perLine))
  const lines = Math.max(1, Math.ceil(n / perLine))
  return (
    <svg
      className={css.dots}
      viewBox={`0 0 ${columns * STEP} ${lines * STEP}`}
      width={`${(columns * STEP) / 16}rem`}
      role="img"
      focusable="false"
    >
      <title>{title}</title>
      {desc && <desc>{desc}</desc>}
      {Array.from({ length: n }, (_, index) => (
        <circle
          key={index}
          className={index < k ? css.filled : css.open}
          cx={(index % perLine) * STEP + STEP / 2}
          cy={Math.floor(index / perLine) * STEP + STEP / 2}
          r={index < k ? 5 : 4.25}
        />
      ))}
    </svg>
  )
}
