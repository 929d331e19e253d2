import { type Language, read } from '../../people/language'
import type { Field, QuestionOf } from '../question'
import { choice } from './choice'
import { choices } from './choices'
import { type Given, type GivenItem, type Kind, type Refusal, isSafe } from './given'
import { text } from './text'

const kinds = { text, choice, choices }
const kindOf = (field: Field): Kind<Field> => kinds[field.kind]

/** A field's stored value as the value of a question of the field's kind. */
const asGiven = (field: Field, stored: string | string[]): Given | null => {
  if (field.kind === 'choices') return Array.isArray(stored) ? { choices: stored } : null
  if (Array.isArray(stored)) return null
  return field.kind === 'text' ? { text: stored } : { choice: stored }
}

const isBlank = (stored: string | string[] | undefined): boolean =>
  stored === undefined || stored.length === 0

const acceptsItem = (fields: Field[], item: GivenItem): Refusal | null => {
  if (!isSafe(item.id)) return 'unsafe-text'
  for (const [key, stored] of Object.entries(item.fields)) {
    const field = fields.find((one) => one.facet === key)
    const given = field && asGiven(field, stored)
    if (!field || !given) return 'wrong-kind'
    const refusal = isBlank(stored) ? null : kindOf(field).accepts(field, given)
    if (refusal) return refusal
  }
  return null
}

const readsField = (field: Field, stored: string | string[] | undefined, language: Language): string[] => {
  const given = stored === undefined || isBlank(stored) ? null : asGiven(field, stored)
  const lines = given ? kindOf(field).reads(field, given, language) : []
  if (lines.length === 0) return []
  const answer = field.kind === 'text' ? lines.join('\n') : lines.join(language === 'ar' ? '، ' : ', ')
  const label = read(field.label, language)
  return `${label}${/[?؟:]$/.test(label) ? '' : ':'} ${answer}`.split('\n')
}

export const list: Kind<QuestionOf<'list'>> = {
  accepts(question, value) {
    if (!('items' in value)) return 'wrong-kind'
    if (new Set(value.items.map((item) => item.id)).size < value.items.length) return 'wrong-kind'
    for (const item of value.items) {
      const refusal = acceptsItem(question.fields, item)
      if (refusal) return refusal
    }
    return null
  },
  reads(question, value, language) {
    if (!('items' in value)) return []
    return value.items.flatMap((item) =>
      question.fields.flatMap((field) => readsField(field, item.fields[field.facet], language)),
    )
  },
  codes: () => [],
}
