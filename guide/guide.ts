import { z } from 'zod'
import { localText } from '../people/language'
import { key, organisationKind } from '../people/organisation'
import { question, type Question } from './question'

/** A numbered commitment in the plan; actions are data, never code. */
export const planAction = z.object({
  number: z.number().int().positive(),
  key,
  title: localText,
  text: localText,
})
export type PlanAction = z.infer<typeof planAction>

export const plan = z.object({
  key,
  name: localText,
  validFrom: z.number().int(),
  validTo: z.number().int(),
  actions: z.array(planAction).min(1).max(60),
})
export type Plan = z.infer<typeof plan>

/**
 * One leaf of the guide. `wording` is the guide's own, word for word, with the marked slots that tailoring fills:
 * `{organisation}` (the master's "förvaltning/bolag") and `{place}` (the municipality in the plan's actions).
 * The answer key of a question is `<prompt key>.<facet>`; the prompt's free text is its question with facet `text`.
 */
export const prompt = z.object({
  key,
  /** As printed in the guide: "1", "4a", "5.3". */
  number: z.string().min(1).max(8),
  /** A leaf of a double bullet shows the whole bullet above itself. */
  bullet: localText.optional(),
  wording: localText,
  /** The plan's action that this leaf asks about. */
  action: z.number().int().positive().optional(),
  help: localText.optional(),
  only: z.array(organisationKind).optional(),
  questions: z.array(question).min(1),
})
export type Prompt = z.infer<typeof prompt>

export const part = z.object({
  key,
  title: localText,
  intro: localText.optional(),
  prompts: z.array(prompt).min(1),
})
export type Part = z.infer<typeof part>

/** A family of codes: a parent counts the union of its children's organisations, never the sum. */
export const family = z.object({
  facet: key,
  code: key,
  label: localText,
  children: z.array(z.string()).min(1),
})
export type Family = z.infer<typeof family>

export const guide = z.object({
  key,
  version: z.number().int().positive(),
  title: localText,
  parts: z.array(part).min(1),
  families: z.array(family),
})
export type Guide = z.infer<typeof guide>

export const promptsOf = (guide: Pick<Guide, 'parts'>): Prompt[] =>
  guide.parts.flatMap((part) => part.prompts)

export const questionsIn = (guide: Pick<Guide, 'parts'>): Question[] =>
  promptsOf(guide).flatMap((prompt) => prompt.questions)

/** The stable key under which the answer to a question is stored. */
export const answerKey = (prompt: Pick<Prompt, 'key'>, question: { facet: string }): string =>
  `${prompt.key}.${question.facet}`
