import { eq } from 'drizzle-orm'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { findMeeting } from './meeting'
import { dialogue, submission } from './schema'
import { writeToParticipants } from './write-to-participants'

/**
 * The strategist opens a sent dialogue again. What was sent goes on counting until it is sent anew; where the meeting
 * has been held, what is changed is confirmed and signed again before that.
 */
export const reopenDialogue = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  reason: string,
  now: Date,
): Promise<'reopened' | 'not-found' | 'not-sent'> => {
  const [row] = await tx
    .select({ state: dialogue.state, submissionId: dialogue.submissionId })
    .from(dialogue)
    .where(eq(dialogue.id, dialogueId))
    .for('update')
  if (!row) return 'not-found'
  if (row.state !== 'sent' || !row.submissionId) return 'not-sent'
  await tx
    .update(submission)
    .set({ reopenedAt: now, reopenedBy: caller.person, reopeningReason: reason })
    .where(eq(submission.id, row.submissionId))
  const state = (await findMeeting(tx, dialogueId)).endedAt ? 'held' : 'preparing'
  await tx.update(dialogue).set({ state }).where(eq(dialogue.id, dialogueId))
  await audit(tx, caller, now, 'dialogue.reopened', dialogueId, { reason })
  const event = row.submissionId
  await writeToParticipants(tx, caller, { dialogueId, kind: 'reopened', event, detail: { reason } }, now)
  return 'reopened'
}
