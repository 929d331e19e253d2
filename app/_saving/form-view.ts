import type { Value } from '@/answers/value'
import type { Piece } from '@/answers/word-diff'
import type { Question } from '@/guide/question'
import type { Tongue } from '@/people/language'

export type OptionView = { value: string; label: string }
export type FieldView = {
  facet: string
  kind: 'text' | 'choice' | 'choices'
  label: string
  hint?: string
  rows?: number
  options: OptionView[]
}
export type HeadView = { id: string; value: Value; author: string; at: string; pieces?: Piece[] }
export type QuestionView = {
  key: string
  facet: string
  kind: Question['kind']
  label: string
  hint?: string
  rows?: number
  options: OptionView[]
  entry?: string
  fields: FieldView[]
  heads: HeadView[]
  /** The organisation's own words from an earlier round, and which. */
  lastTime?: { value: Value; source: string }
}
export type PromptView = {
  key: string
  number: string
  bullet?: string
  wording: string
  /** Where the wording is not in the reader's language. */
  tongue?: Tongue
  help?: string
  questions: QuestionView[]
}
