import type { ReactNode } from 'react'
import css from './menu-bar.module.css'

type Item = { href: string; text: string; count?: ReactNode; current?: boolean }

export function MenuBar({ label, items }: { label: string; items: Item[] }) {
  return (
    <nav aria-label={label} className={css.nav}>
      <ul role="list" className={css.list}>
        {items.map(({ href, text, count, current }) => (
          <li key={href}>
            <a href={href} className={css.item} aria-current={current ? 'page' : undefined}>
              {text}
              {count !== undefined && <span className={css.count}>{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
