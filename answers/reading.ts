import { type Refusal, accepts } from '../guide/kinds'
import type { Question } from '../guide/question'
import type { Standing } from './standing'
import type { Item, Value } from './value'

const isFilled = (item: Item): boolean =>
  Object.values(item.fields).some((stored) =>
    Array.isArray(stored) ? stored.length > 0 : stored.trim() !== '',
  )

/** The entries in which something is written: an entry just opened is none. */
export const filledItems = (value: Extract<Value, { items: unknown }>): Item[] => value.items.filter(isFilled)

/** Whether no entry is there in which something is written. */
export const isEmptyList = (value: Value | null): boolean =>
  !value || !('items' in value) || filledItems(value).length === 0

/** Whether the question has been handled, for progress: a withheld answer and a deliberate "none of these" have. */
export const isAnswered = (value: Value | null): boolean => {
  if (value === null || 'cleared' in value) return false
  if ('text' in value) return value.text.trim() !== ''
  if ('items' in value) return filledItems(value).length > 0
  return true
}

const standingWhenWithheld = {
  dont_know: 'dont_know',
  declined: 'declined',
  not_our_area: 'not_relevant',
} as const

/** Codes of a single choice that say no. */
const noes = ['no', 'nothing', 'none']

const isNo = (question: Question, value: Value): boolean =>
  (question.kind === 'choice' && 'choice' in value && noes.includes(value.choice)) ||
  ('choices' in value && value.choices.length === 0)

/** How the question stands in a grid; rules read the value itself. */
export const standingOf = (question: Question, value: Value | null): Standing => {
  if (value === null || !isAnswered(value)) return 'not_answered'
  if ('withheld' in value) return standingWhenWithheld[value.withheld]
  return isNo(question, value) ? 'explicit_no' : 'answered'
}

/** The same among the form's other answers, some of which say no to more questions than their own. */
export const standingAmong = (
  question: Question,
  value: Value | null,
  valueAt: (key: string) => Value | null | undefined,
): Standing => {
  const standing = standingOf(question, value)
  if (standing !== 'not_answered' || question.kind !== 'choices' || !question.noWhen) return standing
  const said = valueAt(question.noWhen.key)
  return said && 'choice' in said && said.choice === question.noWhen.code ? 'explicit_no' : standing
}

/** Null, or why the value may not be stored under the question. Its shape has been parsed before. */
export const checkValue = (question: Question, value: Value): Refusal | null => accepts(question, value)
