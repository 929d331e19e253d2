import type { Language } from '../../people/language'
import type { Question } from '../question'

export const refusals = ['not-an-option', 'too-many', 'wrong-kind', 'too-long', 'unsafe-text'] as const
/** Why a value may not stand under a question. */
export type Refusal = (typeof refusals)[number]

/** What was given under a question, whatever its kind: the shapes that `answers/value.ts` stores. */
export type Given =
  | { withheld: string }
  | { cleared: true }
  | { text: string }
  | { scale: number }
  | { choice: string }
  | { choices: string[] }
  | { items: GivenItem[] }
export type GivenItem = { id: string; fields: Record<string, string | string[]> }

/**
 * One kind of question.
 * - `accepts` null, or why the value may not stand under the question
 * - `reads` the answer as lines in the reader's language; none where nothing was answered or the answer was withheld
 * - `codes` the codes that the answer tallies; a list is tallied by its entries' fields instead, so it has none
 */
export type Kind<Q extends Question> = {
  accepts(question: Q, value: Given): Refusal | null
  reads(question: Q, value: Given, language: Language): string[]
  codes(value: Given): string[]
}

/** UTF-16 units, as `answers/value.ts` counts them. */
export const textLimit = 20_000

/** NUL and lone surrogates cannot be stored in Postgres or written to a file unchanged. */
export const isSafe = (text: string): boolean => text.isWellFormed() && !text.includes('\0')
