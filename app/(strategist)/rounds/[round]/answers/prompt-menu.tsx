import css from './prompt-menu.module.css'

type Step = { href: string; text: string; current?: boolean }

export function ActionLinks({ label, actions }: { label: string; actions: Step[] }) {
  return (
    <nav aria-label={label} className={css.actions}>
      <span className={css.label} aria-hidden="true">
        {label}
      </span>
      <ul role="list">
        {actions.map(({ href, text, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Beside = { label: string; previous?: Step & { hint: string }; next?: Step & { hint: string } }

export function PromptSteps({ label, previous, next }: Beside) {
  return (
    <nav aria-label={label} className={css.steps}>
      {previous && (
        <a href={previous.href} rel="prev" className={css.step}>
          <span className={css.label}>{previous.hint}</span>
          <span>{previous.text}</span>
        </a>
      )}
      {next && (
        <a href={next.href} rel="next" className={css.step} data-end>
          <span className={css.label}>{next.hint}</span>
          <span>{next.text}</span>
        </a>
      )}
    </nav>
  )
}
