import type { Question, QuestionKind, QuestionOf } from '../question'
import type { Language } from '../../people/language'
import { choice } from './choice'
import { choices } from './choices'
import type { Given, Kind, Refusal } from './given'
import { list } from './list'
import { scale } from './scale'
import { text } from './text'

export { type Given, type GivenItem, type Kind, type Refusal, refusals } from './given'

export const kinds: { [K in QuestionKind]: Kind<QuestionOf<K>> } = { text, scale, choice, choices, list }

const kindOf = (question: Question): Kind<Question> => kinds[question.kind]

/** Null, or why the value may not stand under the question. Every question may be withheld or cleared. */
export const accepts = (question: Question, value: Given): Refusal | null =>
  'withheld' in value || 'cleared' in value ? null : kindOf(question).accepts(question, value)

/** The answer as lines in the reader's language; none where it was withheld or cleared (the page has words for those). */
export const reads = (question: Question, value: Given, language: Language): string[] =>
  kindOf(question).reads(question, value, language)

/** The codes that the answer tallies under the question. */
export const codes = (question: Question, value: Given): string[] => kindOf(question).codes(value)
