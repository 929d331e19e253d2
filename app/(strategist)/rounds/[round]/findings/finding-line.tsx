import { Tag } from '@/app/_ui/tag'
import css from './finding-line.module.css'
import { Share } from './share'

export type Finding = {
  key: string
  sentence: string
  k: number
  n: number
  dots: string
  split: string
  notes: string[]
  holds: { text: string; ok: boolean; bound: string } | null
  published: string | null
  stale: string | null
  href: string
  hrefLabel: string
}

export function FindingLine({ finding, open }: { finding: Finding; open: string }) {
  const { holds } = finding
  return (
    <li className={css.line} id={`r-${finding.key}`}>
      <p className={css.sentence}>{finding.sentence}</p>
      <Share k={finding.k} n={finding.n} title={finding.dots} />
      <p className={css.notes}>
        {[finding.split, ...finding.notes].map((note) => (
          <span key={note}>{note}</span>
        ))}
      </p>
      <div className={css.foot}>
        {holds && (
          <span className={css.holds}>
            <Tag tone={holds.ok ? 'ok' : 'warn'}>{holds.text}</Tag>{' '}
            <span className={css.bound}>{holds.bound}</span>
          </span>
        )}
        {finding.published && <Tag tone="brand">{finding.published}</Tag>}
        {finding.stale && <Tag tone="warn">{finding.stale}</Tag>}
        <a href={finding.href} aria-label={finding.hrefLabel}>
          {open}
        </a>
      </div>
    </li>
  )
}
