import { z } from 'zod'
import { key } from '../people/organisation'
import { textLimit } from '../answers/value'
import { tagPerspectives, type TagPerspective } from '../dialogue/tags'

/** A passage of an answer that is tagged at the meeting: with a code, or with a perspective. */
export const tagging = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('add'),
    operation: z.uuid(),
    key: z.string().min(1).max(161),
    start: z.number().int().min(0),
    end: z.number().int().positive(),
    quote: z.string().min(1).max(textLimit),
    code: key.nullable(),
    perspective: z.enum(tagPerspectives).nullable(),
  }),
  z.strictObject({ act: z.literal('remove'), operation: z.uuid() }),
])
export type Tagging = z.infer<typeof tagging>

/** A tag as it stands under the notes; `operation` is its name for whoever made it. */
export type TagOn = {
  operation: string
  key: string
  quote: string
  code: string | null
  perspective: TagPerspective | null
  /** The dialogue has been sent, and the words do not stand in what was sent: it counts for nothing. */
  lost: boolean
}
