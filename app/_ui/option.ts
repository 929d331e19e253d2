import type { ComponentProps } from 'react'

export type Option = { value: string; label: string; hint?: string }

/** `inputProps` may be `() => register(name)`: every radio of a name must register with the same rules. */
export type OptionGroup = {
  name: string
  options: Option[]
  inputProps?: (value: string) => ComponentProps<'input'>
  label?: string
  labelledBy?: string
  describedBy?: string
  invalid?: boolean
  disabled?: boolean
}

export function groupAria({ label, labelledBy, describedBy }: OptionGroup) {
  return { 'aria-label': label, 'aria-labelledby': labelledBy, 'aria-describedby': describedBy }
}
