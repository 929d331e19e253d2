import { type Part, type Prompt, answerKey } from '../guide/guide'
import type { Question } from '../guide/question'
import type { Form } from './form'

/** A question where it stands in a form, with the key under which its answer is stored. */
export type FormQuestion = { part: Part; prompt: Prompt; question: Question; key: string }

/** Every question that the form asks, in its order. */
export const questionsOf = (form: Pick<Form, 'parts'>): FormQuestion[] =>
  form.parts.flatMap((part) =>
    part.prompts.flatMap((prompt) =>
      prompt.questions.map((question) => ({ part, prompt, question, key: answerKey(prompt, question) })),
    ),
  )

/** The question under the key, or undefined where the form does not ask it. */
export const findQuestion = (form: Pick<Form, 'parts'>, key: string): FormQuestion | undefined =>
  questionsOf(form).find((one) => one.key === key)
