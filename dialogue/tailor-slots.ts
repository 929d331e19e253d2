import { type Language, type LocalText, languages } from '../people/language'

/** What stands in a marked slot: one text, or one in each language. */
export type Slots = Record<string, string | Record<Language, string>>

const fillString = (text: string, slots: Slots, language: Language): string =>
  text.replace(/\{(\w+)\}/g, (marked, name: string) => {
    const slot = Object.hasOwn(slots, name) ? slots[name] : undefined
    return (typeof slot === 'object' ? slot[language] : slot) ?? marked
  })

/** The text with its slots filled in every language it has; a slot that nothing fills is left as it stands. */
export const fillText = (text: LocalText, slots: Slots): LocalText => {
  const filled: LocalText = { sv: fillString(text.sv, slots, 'sv') }
  for (const language of languages) {
    const own = text[language]
    if (own !== undefined) filled[language] = fillString(own, slots, language)
  }
  return filled
}

const isLocalText = (node: object): node is LocalText => 'sv' in node && typeof node.sv === 'string'

/** A deep copy in which every text has its slots filled; keys and codes are left alone. */
export const fillSlots = <T>(node: T, slots: Slots): T => {
  const copy = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(copy)
    if (typeof one !== 'object' || one === null) return one
    if (isLocalText(one)) return fillText(one, slots)
    return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, copy(value)]))
  }
  return copy(node) as T
}
