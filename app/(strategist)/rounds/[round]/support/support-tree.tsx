import { PartOfWhole } from '@/app/_ui/pictures/part-of-whole'
import css from './support-tree.module.css'

export type Line = {
  key: string
  label: string
  k: number
  tally: string
  dots: string
  split: string
  who: string
  organisations: string[]
}
export type Branch = Line & { children: Line[] }

type Props = { branches: Branch[]; n: number; labels: { who: string; nobody: string } }

/** Families and the kinds of support under them, each with its count of organisations. */
export function SupportTree({ branches, n, labels }: Props) {
  return (
    <ul role="list" className={css.tree}>
      {branches.map(({ children, ...family }) => (
        <li key={family.key} className={css.family}>
          <h2 className={css.name}>{family.label}</h2>
          <Row line={family} n={n} labels={labels} />
          {children.length > 0 && (
            <ul role="list" className={css.children}>
              {children.map((child) => (
                <li key={child.key} className={css.child}>
                  <h3 className={css.code}>{child.label}</h3>
                  <Row line={child} n={n} labels={labels} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

function Row({ line, n, labels }: { line: Line; n: number; labels: Props['labels'] }) {
  return (
    <div className={css.row}>
      <p className={css.count}>
        <b>{line.tally}</b> <PartOfWhole k={line.k} n={n} title={line.dots} />
      </p>
      <p className={css.split}>{line.split}</p>
      {line.k === 0 ? (
        <p className={css.split}>{labels.nobody}</p>
      ) : (
        <details>
          <summary aria-label={line.who}>{labels.who}</summary>
          <ul className={css.who}>
            {line.organisations.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
