import type { LocalText } from '../../people/language'
import type { Option } from '../question'

/** A text in all three languages. */
export const say = (sv: string, en: string, ar: string): LocalText => ({ sv, en, ar })

/** Options from rows of code, Swedish, English and Arabic. */
export const optionsOf = (rows: [code: string, sv: string, en: string, ar: string][]): Option[] =>
  rows.map(([code, ...label]) => ({ code, label: say(...label) }))
