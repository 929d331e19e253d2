import type { Form } from '@/dialogue/form'
import { leafOf } from '@/guide/leaf'

export type PartProgress = { key: string; answered: number; asked: number }

/** Prompts with any answer, of the prompts asked, part by part. */
export const progressOf = (form: Pick<Form, 'parts'>, answeredKeys: string[]): PartProgress[] => {
  const answered = new Set(answeredKeys.map(leafOf))
  return form.parts.map((part) => ({
    key: part.key,
    asked: part.prompts.length,
    answered: part.prompts.filter((prompt) => answered.has(prompt.key)).length,
  }))
}
