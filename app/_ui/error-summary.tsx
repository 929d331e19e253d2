import css from './error-summary.module.css'

type Props = { title: string; errors: { href: string; text: string }[]; id?: string }

export function ErrorSummary({ title, errors, id = 'error-summary' }: Props) {
  if (errors.length === 0) return null
  return (
    <div className={css.summary} id={id} tabIndex={-1} role="alert">
      <h2 className={css.title}>{title}</h2>
      <ul className={css.list}>
        {errors.map((error) => (
          <li key={error.href}>
            <a href={error.href}>{error.text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
