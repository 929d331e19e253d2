import { classes } from '../classes'
import css from './count-bars.module.css'
import { Picture, type PictureTexts } from './picture'

/**
 * `text` is the worded count ("16 av 18"); `note` a word bound to it ("de flesta"). `beside` is another measure of the same,
 * worded; `mark` says that the two differ.
 */
export type CountBar = {
  key: string
  label: string
  k: number
  n: number
  text: string
  note?: string
  beside?: string
  mark?: string
  quiet?: boolean
}

type Props = PictureTexts & { bars: CountBar[]; labelHead: string; countHead: string; besideHead?: string }

export function CountBars({ bars, labelHead, countHead, besideHead, ...texts }: Props) {
  const head = [labelHead, countHead, ...(besideHead ? [besideHead] : [])]
  const rows = bars.map(({ key, label, text, note, beside, mark }) => ({
    key,
    cells: [
      label,
      note ? `${note} (${text})` : text,
      ...(besideHead ? [mark ? `${beside} (${mark})` : beside] : []),
    ],
  }))
  return (
    <Picture {...texts} head={head} rows={rows}>
      <ul role="list" className={css.bars}>
        {bars.map((bar) => (
          <li key={bar.key} className={css.row}>
            <span className={css.label}>{bar.label}</span>
            <span className={css.count}>
              <span className={css.figures}>{bar.text}</span>
              {bar.note && <span className={css.note}>{bar.note}</span>}
            </span>
            <Bar k={bar.k} n={bar.n} quiet={bar.quiet} />
            {besideHead && (
              <span className={css.beside}>
                {besideHead} <span className={css.figures}>{bar.beside}</span>
                {bar.mark && <b className={css.mark}>{bar.mark}</b>}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Picture>
  )
}

function Bar({ k, n, quiet }: Pick<CountBar, 'k' | 'n' | 'quiet'>) {
  return (
    <svg className={css.bar} width="100%" height="22" aria-hidden="true" focusable="false">
      <rect className={css.track} width="100%" height="100%" rx="4" />
      <rect
        className={classes(css.fill, quiet && css.quiet)}
        width={`${n > 0 ? (100 * k) / n : 0}%`}
        height="100%"
        rx="4"
      />
    </svg>
  )
}
