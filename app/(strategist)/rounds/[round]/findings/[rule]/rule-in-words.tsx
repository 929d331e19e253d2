import type { Said } from './rule-words'
import css from './rule-in-words.module.css'

export function RuleInWords({ lines }: { lines: { label: string; said: Said }[] }) {
  return (
    <dl className={css.rule}>
      {lines.map(({ label, said }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Words said={said} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Words({ said }: { said: Said }) {
  return (
    <>
      {said.text}
      {said.parts.length > 0 && (
        <ul className={css.parts}>
          {said.parts.map((part) => (
            <li key={part.text}>
              <Words said={part} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
