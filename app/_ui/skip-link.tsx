import css from './skip-link.module.css'

export function SkipLink({ target = 'main', children }: { target?: string; children: string }) {
  return (
    <a className={css.link} href={`#${target}`}>
      {children}
    </a>
  )
}
