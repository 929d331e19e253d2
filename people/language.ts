import { z } from 'zod'

export const languages = ['sv', 'en', 'ar'] as const
export type Language = (typeof languages)[number]
export const firstLanguage: Language = 'sv'

/** What an inviter says of somebody new: the first language is what is written until they choose, and is not kept as a choice. */
export const letterLanguage = z
  .enum(languages)
  .transform((one) => (one === firstLanguage ? undefined : one))
  .optional()

/** A text of the user's own data in the languages it has; Swedish is always there. */
export const localText = z.object({ sv: z.string(), en: z.string().optional(), ar: z.string().optional() })
export type LocalText = z.infer<typeof localText>

/** The text in the reader's language, otherwise in Swedish. */
export const read = (text: LocalText, language: Language): string => text[language] ?? text.sv

export type Tongue = { lang: Language; dir: 'ltr' }
/** What an element says of a text that is not in the reader's language but in Swedish. */
export const tongueOf = (text: LocalText, language: Language): Tongue | undefined =>
  text[language] === undefined ? { lang: firstLanguage, dir: 'ltr' } : undefined

export const isLanguage = (value: unknown): value is Language => languages.some((one) => one === value)
