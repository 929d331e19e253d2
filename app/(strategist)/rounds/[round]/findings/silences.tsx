import css from './silences.module.css'

export type Silence = { key: string; title: string; lines: string[]; otherwise: string }

export function Silences({ silences }: { silences: Silence[] }) {
  return (
    <div className={css.grid}>
      {silences.map(({ key, title, lines, otherwise }) => (
        <section key={key} className={css.silence} aria-labelledby={`silence-${key}`}>
          <h3 id={`silence-${key}`}>{title}</h3>
          {lines.length === 0 ? (
            <p className="second">{otherwise}</p>
          ) : (
            <ul className={css.list}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}
