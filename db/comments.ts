import { and, asc, count, eq } from 'drizzle-orm'
import { type NewComment, mayAddress } from '@/dialogue/comment'
import type { CommentAudience } from '@/dialogue/comment-audience'
import { limitForm } from '@/dialogue/limits'
import { promptsOf } from '@/guide/guide'
import { isSafe } from '@/guide/kinds/given'
import type { Caller, Role } from '@/people/role'
import type { Tx } from './client'
import { isOf } from './is-of'
import { limitsIn } from './limits'
import { comment, dialogue, person } from './schema'

export type Comment = {
  id: string
  prompt: string
  audience: CommentAudience
  text: string
  author: string
  role: Role
  at: Date
}

const selectComments = (tx: Tx) =>
  tx
    .select({
      id: comment.id,
      prompt: comment.prompt,
      audience: comment.audience,
      text: comment.text,
      author: person.name,
      role: person.role,
      at: comment.at,
    })
    .from(comment)
    .innerJoin(person, isOf(person, comment.authorId))

/** What has been said about one leaf, oldest first; of it the caller reads what is meant for them. */
export const listComments = (tx: Tx, dialogueId: string, prompt: string): Promise<Comment[]> =>
  selectComments(tx)
    .where(and(eq(comment.dialogueId, dialogueId), eq(comment.prompt, prompt)))
    .orderBy(asc(comment.at))

/** What the organisation and the strategist have said to each other, oldest first. */
export const listCommentsToStrategist = (tx: Tx, dialogueId: string): Promise<Comment[]> =>
  selectComments(tx)
    .where(and(eq(comment.dialogueId, dialogueId), eq(comment.audience, 'strategist')))
    .orderBy(asc(comment.at))

/** How many comments each leaf has. */
export const countComments = async (tx: Tx, dialogueId: string): Promise<Map<string, number>> => {
  const rows = await tx
    .select({ prompt: comment.prompt, count: count() })
    .from(comment)
    .where(eq(comment.dialogueId, dialogueId))
    .groupBy(comment.prompt)
  return new Map(rows.map((one) => [one.prompt, one.count]))
}

export type CommentRefusal = 'not-found' | 'unknown-question' | 'unsafe-text'

/** Adds a comment, once for each operation. It is never changed and never taken away. */
export const addComment = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  one: NewComment,
  make: { id: () => string; now: Date },
): Promise<'added' | CommentRefusal> => {
  const [found] = await tx
    .select({ form: dialogue.form, limits: limitsIn })
    .from(dialogue)
    .where(eq(dialogue.id, dialogueId))
  if (!found || !mayAddress(caller.role, one.audience)) return 'not-found'
  if (!promptsOf(limitForm(found.form, found.limits)).some(({ key }) => key === one.prompt))
    return 'unknown-question'
  if (!isSafe(one.text)) return 'unsafe-text'
  const { operation: operationId, ...said } = one
  await tx
    .insert(comment)
    .values({
      ...said,
      municipalityId: caller.municipality,
      id: make.id(),
      operationId,
      dialogueId,
      authorId: caller.person,
      at: make.now,
    })
    .onConflictDoNothing()
  return 'added'
}
