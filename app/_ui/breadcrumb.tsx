import css from './breadcrumb.module.css'

export function Breadcrumb({ label, steps }: { label: string; steps: { href: string; text: string }[] }) {
  return (
    <nav aria-label={label} className={css.nav}>
      <ol role="list" className={css.list}>
        {steps.map(({ href, text }) => (
          <li key={href} className={css.step}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
