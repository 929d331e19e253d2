import type { ComponentProps } from 'react'
import type { Tongue } from '@/people/language'

export type Option = { value: string; label: string; hint?: string; tongue?: Tongue }

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
