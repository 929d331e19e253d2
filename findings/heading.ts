import { z } from 'zod'
import { localText, type LocalText } from '../people/language'
import { key } from '../people/organisation'
import type { Rule } from './rule'
import { standardHeadings } from './standard-headings'

/** A chapter of the findings with its conclusions in the report's order. Stored with the guide version, as its rules are. */
export const heading = z.strictObject({
  key,
  title: localText,
  conclusions: z.array(z.strictObject({ key, text: localText })),
})
export type Heading = z.infer<typeof heading>

/** A guide version's headings; one from before they were data has the standard guide's, as far as its rules use them. */
export const headingsOf = (stored: Heading[] | null, rules: Rule[]): Heading[] => {
  if (stored) return stored
  const used = new Set(rules.flatMap(({ conclusion, also }) => [conclusion, ...(also ?? [])]))
  return standardHeadings
    .map((one) => ({ ...one, conclusions: one.conclusions.filter(({ key: name }) => used.has(name)) }))
    .filter(({ conclusions }) => conclusions.length > 0)
}

/** Rules under their conclusions; those that no heading names come last, with the conclusion's key for a text. */
export type Section = {
  key: string
  title: LocalText | null
  conclusions: { key: string; text: LocalText; rules: Rule[]; besides: Rule[] }[]
}

export const groupRules = (rules: Rule[], headings: Heading[]): Section[] => {
  const used = [...new Set(rules.flatMap(({ conclusion, also }) => [conclusion, ...(also ?? [])]))]
  const named = new Set(headings.flatMap(({ conclusions }) => conclusions.map((one) => one.key)))
  const rest = used.filter((one) => !named.has(one)).map((one) => ({ key: one, text: { sv: one } }))
  return [...headings, { key: 'other', title: null, conclusions: rest }]
    .map((section) => ({
      ...section,
      conclusions: section.conclusions
        .map((one) => ({
          ...one,
          rules: rules.filter((rule) => rule.conclusion === one.key),
          besides: rules.filter((rule) => rule.also?.includes(one.key)),
        }))
        .filter((one) => one.rules.length + one.besides.length > 0),
    }))
    .filter(({ conclusions }) => conclusions.length > 0)
}
