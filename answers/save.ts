import { z } from 'zod'
import { sentValue, type Value } from './value'
import type { Piece } from './word-diff'

/** What a client sends to save one answer. `parents` are the revisions its text was written from: none for a first answer. */
export const save = z.strictObject({
  operation: z.uuid(),
  key: z
    .string()
    .max(161)
    .regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/),
  parents: z.array(z.uuid()).max(20),
  value: sentValue,
})
export type Save = z.infer<typeof save>

/** A current revision of an answer. Two or more heads are a conflict that waits for a person. */
export type Head = {
  id: string
  value: Value
  author: string
  at: Date
  /** In a conflict of texts: the words that the other text lacks, marked. */
  pieces?: Piece[]
}

/** What is true after a save: `revision` is the client's own, `heads` what stands now. */
export type Saved = { revision: string; heads: Head[]; late: boolean }
