import { eq } from 'drizzle-orm'
import { secondsByPart, type Stay } from '@/dialogue/time-used'
import type { Caller } from '@/people/role'
import type { Tx } from './client'
import { dialogue, timeUsed } from './schema'

/** Seconds used of the meeting, by part. */
export const findTimeUsed = async (tx: Tx, dialogueId: string): Promise<Record<string, number>> =>
  secondsByPart(
    await tx
      .select({ part: timeUsed.part, seconds: timeUsed.seconds, at: timeUsed.at })
      .from(timeUsed)
      .where(eq(timeUsed.dialogueId, dialogueId)),
  )

/** Takes down one stay in a part, once for each operation. A clock that runs ahead is taken to be ours. */
export const addStay = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  { operation, part, seconds, at }: Stay,
  now: Date,
): Promise<'not-found' | Record<string, number>> => {
  const [found] = await tx.select({ form: dialogue.form }).from(dialogue).where(eq(dialogue.id, dialogueId))
  if (!found?.form.parts.some((one) => one.key === part)) return 'not-found'
  const ended = new Date(Math.min(now.getTime(), Date.parse(at)))
  await tx
    .insert(timeUsed)
    .values({
      municipalityId: caller.municipality,
      operationId: operation,
      dialogueId,
      part,
      seconds,
      at: ended,
    })
    .onConflictDoNothing()
  return findTimeUsed(tx, dialogueId)
}
