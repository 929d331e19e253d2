import { z } from 'zod'
import { localText } from '../people/language'
import { key, organisationKind } from '../people/organisation'

/** One selectable answer: a stable code and its label in each language. */
export const option = z.object({ code: z.string().min(1).max(80), label: localText })
export type Option = z.infer<typeof option>

const common = {
  /** The facet this question fills, shared by every question that asks the same thing (`groundsMentioned` stands under several prompts). */
  facet: key,
  label: localText,
  hint: localText.optional(),
  /** Kinds of organisation that are asked; absent means all. */
  only: z.array(organisationKind).optional(),
}

export const textQuestion = z.object({
  ...common,
  kind: z.literal('text'),
  rows: z.number().int().min(1).max(20).optional(),
  /** Of staff, only the strategist reads what is written here: note-takers do not. */
  readBy: z.literal('strategist').optional(),
})
export const scaleQuestion = z.object({
  ...common,
  kind: z.literal('scale'),
  options: z.array(option).length(5),
})
export const choiceQuestion = z.object({
  ...common,
  kind: z.literal('choice'),
  options: z.array(option).min(2),
})
export const choicesQuestion = z.object({
  ...common,
  kind: z.literal('choices'),
  options: z.array(option).min(1),
  /** At most so many may be chosen. */
  most: z.number().int().positive().optional(),
  /** Where the answer at this key is this code, nothing chosen here says none: "no support is needed" leaves no kind of support open. */
  noWhen: z.object({ key: z.string().max(161), code: z.string() }).optional(),
})
/** A field of one entry in a list question: its `facet` is the field's key inside the entry. */
export const field = z.discriminatedUnion('kind', [textQuestion, choiceQuestion, choicesQuestion])
export const listQuestion = z.object({
  ...common,
  kind: z.literal('list'),
  /** What one entry is called ("aktivitet"). */
  entry: localText,
  fields: z.array(field).min(1),
})

export const question = z.discriminatedUnion('kind', [
  textQuestion,
  scaleQuestion,
  choiceQuestion,
  choicesQuestion,
  listQuestion,
])
export type Question = z.infer<typeof question>
export type Field = z.infer<typeof field>
export type QuestionKind = Question['kind']
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>
