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
  /** The strategist's own text; it leads where it stands instead of the rule's sentence, which always shows too. */
  own: string | null
  leads: boolean
  state: { tone: 'brand' | 'warn' | 'neutral'; text: string } | null
  confidence: string | null
  href: string
  hrefLabel: string
}

export function FindingLine({ finding, open }: { finding: Finding; open: string }) {
  const { holds } = finding
  return (
    <li className={css.line} id={`r-${finding.key}`}>
      <div>
        <p className={css.sentence}>{finding.leads ? finding.own : finding.sentence}</p>
        {finding.own && <p className="second">{finding.leads ? finding.sentence : finding.own}</p>}
      </div>
      <Share k={finding.k} n={finding.n} title={finding.dots} />
      <p className={css.notes}>
        {[finding.split, ...finding.notes].map((note) => (
          <span key={note}>{note}</span>
        ))}
      </p>
      <div className={css.foot}>
        {holds && (
          <span className={css.held}>
            <Tag tone={holds.ok ? 'ok' : 'warn'}>{holds.text}</Tag>
            <span className={css.bound}>{holds.bound}</span>
          </span>
        )}
        {finding.state && <Tag tone={finding.state.tone}>{finding.state.text}</Tag>}
        {finding.confidence && <Tag>{finding.confidence}</Tag>}
        <a href={finding.href} aria-label={finding.hrefLabel}>
          {open}
        </a>
      </div>
    </li>
  )
}
