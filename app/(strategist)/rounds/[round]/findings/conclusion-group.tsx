import css from './conclusion-group.module.css'
import { FindingLine, type Finding } from './finding-line'

export type Conclusion = {
  key: string
  text: string
  /** How the heading stands to the numbers below it; nothing where they bear it out. */
  claim: string | null
  findings: Finding[]
  besides: { label: string; links: { href: string; text: string }[] } | null
}

export function ConclusionGroup({ conclusion, open }: { conclusion: Conclusion; open: string }) {
  return (
    <section className={css.conclusion} aria-labelledby={`c-${conclusion.key}`}>
      <h3 id={`c-${conclusion.key}`} className={css.heading}>
        <span className={css.key}>{conclusion.key}</span>
        <span>
          {conclusion.claim && <span className={css.claim}>{conclusion.claim}</span>}
          {conclusion.text}
        </span>
      </h3>
      {conclusion.findings.length > 0 && (
        <ul role="list" className={css.list}>
          {conclusion.findings.map((finding) => (
            <FindingLine key={finding.key} finding={finding} open={open} />
          ))}
        </ul>
      )}
      {conclusion.besides && (
        <p className={css.besides}>
          {conclusion.besides.label}{' '}
          {conclusion.besides.links.map(({ href, text }) => (
            <a key={href} href={href}>
              {text}
            </a>
          ))}
        </p>
      )}
    </section>
  )
}
