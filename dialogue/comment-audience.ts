import { z } from 'zod'

/** Who reads a comment: the organisation's own people, or the strategist as well. */
export const commentAudiences = ['organisation', 'strategist'] as const
export const commentAudience = z.enum(commentAudiences)
export type CommentAudience = z.infer<typeof commentAudience>
