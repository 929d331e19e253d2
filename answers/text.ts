import type { Value } from './value'

/** The free text of an answer; empty where it is none, or no text. */
export const textIn = (value: Value | null | undefined): string =>
  value && 'text' in value ? value.text : ''

/** The value that a text amounts to: one of nothing but spaces is a cleared answer. */
export const textValue = (text: string): Value => (text.trim() === '' ? { cleared: true } : { text })
