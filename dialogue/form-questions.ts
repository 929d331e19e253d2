import { type Part, type Prompt, answerKey } from '../guide/guide'
import type { Question } from '../guide/question'
import type { Form } from './form'
import { meetingQuestions } from './meeting-questions'

/** A question where it stands in a form, with the key under which its answer is stored. */
export type FormQuestion = { part: Part; prompt: Prompt; question: Question; key: string }

const listQuestions = (form: Pick<Form, 'parts'>, of: (prompt: Prompt) => Question[]): FormQuestion[] =>
  form.parts.flatMap((part) =>
    part.prompts.flatMap((prompt) =>
      of(prompt).map((question) => ({ part, prompt, question, key: answerKey(prompt, question) })),
    ),
  )

/** Every question that the form asks, in its order. */
export const questionsOf = (form: Pick<Form, 'parts'>): FormQuestion[] =>
  listQuestions(form, (prompt) => prompt.questions)

/** The notes and the dissent of every leaf, in the form's order. */
export const meetingQuestionsOf = (form: Pick<Form, 'parts'>): FormQuestion[] =>
  listQuestions(form, () => meetingQuestions)

/** The question under the key among the leaf's own, its notes and its dissent. */
export const questionIn = (prompt: Prompt, key: string): Question | undefined =>
  [...prompt.questions, ...meetingQuestions].find((question) => answerKey(prompt, question) === key)

/** The question under the key, or undefined where neither the form nor the meeting asks it. */
export const findQuestion = (form: Pick<Form, 'parts'>, key: string): FormQuestion | undefined =>
  [...questionsOf(form), ...meetingQuestionsOf(form)].find((one) => one.key === key)
