import type { ReactNode } from 'react'
import { Icon } from './icon'
import css from './header-menu.module.css'

type Props = { id: string; label: string; items: { href: string; text: string }[]; children?: ReactNode }

/** A native popover: opens, closes on Escape and on a press outside without any script. */
export function HeaderMenu({ id, label, items, children }: Props) {
  return (
    <>
      <button type="button" className={css.button} popoverTarget={id}>
        <Icon name="menu" />
        <span className={css.label}>{label}</span>
      </button>
      <div id={id} popover="auto" className={css.panel}>
        <nav aria-label={label}>
          <ul role="list">
            {items.map(({ href, text }) => (
              <li key={href}>
                <a href={href} className={css.item}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </div>
    </>
  )
}
