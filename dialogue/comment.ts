import { z } from 'zod'
import { key } from '../people/organisation'
import type { Role } from '../people/role'
import { type CommentAudience, commentAudience } from './comment-audience'

/** What a client sends to say something about a leaf. A retry carries the same operation. */
export const newComment = z.strictObject({
  operation: z.uuid(),
  prompt: key,
  audience: commentAudience,
  text: z
    .string()
    .max(5000)
    .refine((one) => one.trim() !== ''),
})
export type NewComment = z.infer<typeof newComment>

/** Who reads what is said: the strategist's own words are never among the organisation's alone. */
export const mayAddress = (role: Role, audience: CommentAudience): boolean =>
  role === 'representative' || audience === 'strategist'
