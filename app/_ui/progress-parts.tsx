import { classes } from './classes'
import css from './progress-parts.module.css'

export type ProgressPart = {
  href: string
  name: string
  tally: string
  answered: number
  asked: number
  current?: boolean
}

type Props = { label: string; parts: ProgressPart[]; summary: string; summaryTally?: string }

export function ProgressParts({ label, parts, summary, summaryTally }: Props) {
  return (
    <nav aria-label={label} className={css.nav}>
      <div className={css.rail}>
        <p className={css.title} aria-hidden="true">
          {label}
        </p>
        <PartList parts={parts} />
      </div>
      <details className={css.compact}>
        <summary className={css.summary}>
          <span className={css.where}>{summary}</span>
          {summaryTally && <span className={css.tally}>{summaryTally}</span>}
          <span className={css.bars} aria-hidden="true">
            {parts.map((part) => (
              <PartBar key={part.href} {...part} />
            ))}
          </span>
        </summary>
        <PartList parts={parts} />
      </details>
    </nav>
  )
}

function PartList({ parts }: { parts: ProgressPart[] }) {
  return (
    <ol role="list" className={css.list}>
      {parts.map(({ href, name, tally, current }) => (
        <li key={href}>
          <a href={href} className={css.part} aria-current={current ? 'step' : undefined}>
            <span className={css.name}>{name}</span>
            <span className={css.tally}>{tally}</span>
          </a>
        </li>
      ))}
    </ol>
  )
}

function PartBar({ answered, asked, current }: ProgressPart) {
  const share = asked > 0 ? Math.min(answered / asked, 1) : 0
  return (
    <svg className={classes(css.bar, current && css.here)} width="100%" height="8" focusable="false">
      <rect className={css.track} width="100%" height="100%" rx="3" />
      <rect className={css.fill} width={`${share * 100}%`} height="100%" rx="3" />
    </svg>
  )
}
