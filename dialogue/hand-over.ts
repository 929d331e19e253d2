import { z } from 'zod'
import { letterLanguage } from '../people/language'
import { key } from '../people/organisation'
import type { Form } from './form'

/** A question, or its whole part, handed to a colleague. A retry carries the same operation. */
export const handOver = z.strictObject({
  operation: z.uuid(),
  prompt: key,
  what: z.enum(['question', 'part']),
  /** `these`: the colleague sees what is handed over and no more; `all`: the whole form. */
  sees: z.enum(['these', 'all']),
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254),
  /** Of the letter, where the colleague is new here. */
  language: letterLanguage,
  message: z.string().max(1000),
})
export type HandOver = z.infer<typeof handOver>

/** The leaves that are handed over, in the form's order; none where the form does not ask it. */
export const handedPrompts = (
  form: Pick<Form, 'parts'>,
  { prompt, what }: Pick<HandOver, 'prompt' | 'what'>,
): string[] => {
  const part = form.parts.find((one) => one.prompts.some(({ key: found }) => found === prompt))
  if (!part) return []
  return what === 'part' ? part.prompts.map((one) => one.key) : [prompt]
}
