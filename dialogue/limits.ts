import type { Form } from './form'

/** The leaves that a colleague was handed, by key; null is the whole form. */
export type Limits = string[] | null

/** Whether someone with these limits sees the leaf. */
export const maySee = (limits: Limits, prompt: string): boolean => limits === null || limits.includes(prompt)

/** The form as whoever was handed these leaves sees it: a part without any of them is not there. */
export const limitForm = <T extends Pick<Form, 'parts'>>(form: T, limits: Limits): T =>
  limits === null
    ? form
    : {
        ...form,
        parts: form.parts
          .map((part) => ({ ...part, prompts: part.prompts.filter(({ key }) => maySee(limits, key)) }))
          .filter((part) => part.prompts.length > 0),
      }

/** Sending, sharing, confirming and handing on are done for the whole dialogue: only by someone who sees all of it. */
export const mayActForAll = (limits: Limits): boolean => limits === null

/** What someone may see after being handed more: never less than before. */
export const widen = (before: Limits, handed: Limits): Limits =>
  before === null || handed === null ? null : [...new Set([...before, ...handed])]
