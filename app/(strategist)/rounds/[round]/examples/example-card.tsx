import grid from '@/app/_ui/cards.module.css'
import { Tag } from '@/app/_ui/tag'
import css from './example-card.module.css'

export type Card = {
  key: string
  organisations: string[]
  title: string | null
  text: string
  marks: string[]
  facts: { label: string; text: string; note?: string }[]
  source?: { href: string; text: string }
}

export function ExampleCard({ card }: { card: Card }) {
  return (
    <article className={grid.card}>
      <p className={css.organisations}>{card.organisations.join(' · ')}</p>
      {card.title && <h3 dir="auto">{card.title}</h3>}
      <p className={grid.text} dir="auto">
        {card.text}
      </p>
      {card.facts.length > 0 && (
        <dl className={css.facts}>
          {card.facts.map(({ label, text, note }) => (
            <div key={label + (note ?? '')}>
              <dt>
                {label}
                {note && <span className={css.note}> ({note})</span>}
              </dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {card.marks.length > 0 && (
        <ul role="list" className={css.marks}>
          {card.marks.map((mark) => (
            <li key={mark}>
              <Tag>{mark}</Tag>
            </li>
          ))}
        </ul>
      )}
      {card.source && (
        <p className={css.source}>
          <a href={card.source.href}>{card.source.text}</a>
        </p>
      )}
    </article>
  )
}
