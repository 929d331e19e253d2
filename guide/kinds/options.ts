import { type Language, read } from '../../people/language'
import type { Option } from '../question'

export const hasOption = (options: Option[], code: string): boolean =>
  options.some((one) => one.code === code)

/** The option's label, or the code itself where the question no longer has it. */
export const labelOf = (options: Option[], code: string, language: Language): string => {
  const found = options.find((one) => one.code === code)
  return found ? read(found.label, language) : code
}
