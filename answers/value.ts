import { z } from 'zod'

/** What a person may say instead of answering. "Don't know" is an answer and counts in N; the other two are absences. */
export const withheld = z.enum(['dont_know', 'not_our_area', 'declined'])
export type Withheld = z.infer<typeof withheld>

export const textLimit = 20_000
const code = z.string().min(1).max(80)

const valueUpTo = (longest: number) =>
  z.union([
    z.strictObject({ withheld }),
    z.strictObject({ text: z.string().max(longest) }),
    z.strictObject({ scale: z.number().int().min(1).max(5) }),
    z.strictObject({ choice: code }),
    z.strictObject({ choices: z.array(code).max(200) }),
    z.strictObject({
      items: z
        .array(
          z.strictObject({
            id: z.string().min(1).max(40),
            fields: z.record(z.string().max(80), z.union([z.string().max(longest), z.array(code).max(200)])),
          }),
        )
        .max(200),
    }),
    z.strictObject({ cleared: z.literal(true) }),
  ])

/**
 * The stored value of one answer. Exactly one of the shapes:
 * - `{ withheld }` the question was met but not answered;
 * - `{ text }` free text, kept code point for code point;
 * - `{ scale }` 1-5; `{ choice }` one code;
 * - `{ choices }` a set of codes, where the empty set is a deliberate "none of these";
 * - `{ items }` entries of a list question, each with a client-made id and its fields by key (text or code: string, codes: string[]).
 * A cleared answer is `{ cleared: true }`: it stands in the history and reads as not answered.
 */
export const value = valueUpTo(textLimit)
/** As a client sends it: a text that is too long reaches its question, which says so by name. */
export const sentValue = valueUpTo(Infinity)
export type Value = z.infer<typeof value>
export type Item = Extract<Value, { items: unknown }>['items'][number]
