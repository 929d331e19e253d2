import { Icon } from './icon'
import { classes } from './classes'
import css from './save-status.module.css'

type Props = { state: 'saved' | 'saving' | 'offline' | 'failed'; label: string; short?: string }

const icons = { saved: 'ok', saving: 'wait', offline: 'warn', failed: 'danger' } as const

export function SaveStatus({ state, label, short }: Props) {
  return (
    <p className={css.status} data-state={state} role="status">
      <Icon name={icons[state]} />
      <span className={classes(short && css.long)}>{label}</span>
      {short && (
        <span className={css.short} aria-hidden="true">
          {short}
        </span>
      )}
    </p>
  )
}
