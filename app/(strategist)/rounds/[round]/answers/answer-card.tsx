import grid from '@/app/_ui/cards.module.css'
import { classes } from '@/app/_ui/classes'
import { Tag } from '@/app/_ui/tag'
import css from './answer-card.module.css'

export type Card = {
  key: string
  name: string
  kind: string
  href: string
  hrefLabel: string
  text: string | null
  /** Why there is no text, or no answer at all. */
  absence: string | null
  facets: { label: string; entries: string[][] }[]
  /** Questions without an answer, gathered by why: "Inte besvarad: …". */
  without: string[]
}

type Props = { card: Card; labels: { open: string; facets: string } }

export function AnswerCard({ card, labels }: Props) {
  return (
    <article
      className={classes(grid.card, css.card)}
      aria-labelledby={`${card.key}-name`}
      id={`o-${card.key}`}
    >
      <header className={css.head}>
        <h2 id={`${card.key}-name`} className={css.name}>
          {card.name}
        </h2>
        <span className={css.kind}>{card.kind}</span>
      </header>
      {card.text !== null ? (
        <p className={grid.text} dir="auto">
          {card.text}
        </p>
      ) : (
        <p>
          <Tag>{card.absence}</Tag>
        </p>
      )}
      {card.facets.length > 0 && (
        <dl className={css.facets} aria-label={labels.facets}>
          {card.facets.map(({ label, entries }) => (
            <div key={label}>
              <dt>{label}</dt>
              {entries.map((lines, index) => (
                <dd key={index} dir="auto">
                  {lines.join('\n')}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      {card.without.map((line) => (
        <p key={line} className={css.without}>
          {line}
        </p>
      ))}
      <p className={css.foot}>
        <a href={card.href} aria-label={card.hrefLabel}>
          {labels.open}
        </a>
      </p>
    </article>
  )
}
