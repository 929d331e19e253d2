import { classes } from './classes'
import controls from './controls.module.css'
import type { OptionGroup } from './option'

type Props = { type: 'radio' | 'checkbox'; value: string; group: OptionGroup; className?: string }

export function OptionInput({ type, value, group, className }: Props) {
  return (
    <input
      type={type}
      name={group.name}
      value={value}
      disabled={group.disabled}
      className={classes(type === 'radio' ? controls.radio : controls.check, className)}
      {...group.inputProps?.(value)}
    />
  )
}
