import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { expiryOf } from '@/dialogue/link-expiry'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { isOf } from './is-of'
import { dialogue, invitation, round } from './schema'

/** Gives one organisation a later last day than the round's, or takes it back with null. Its links live on with it. */
export const extendDialogue = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  extendedTo: string | null,
  now: Date,
): Promise<{ extendedTo: string | null } | 'not-found' | 'not-later'> => {
  const [found] = await tx
    .select({ closesOn: round.closesOn })
    .from(dialogue)
    .innerJoin(round, isOf(round, dialogue.roundId))
    .where(eq(dialogue.id, dialogueId))
    .for('update', { of: dialogue })
  if (!found) return 'not-found'
  if (extendedTo !== null && extendedTo <= found.closesOn) return 'not-later'
  await tx.update(dialogue).set({ extendedTo }).where(eq(dialogue.id, dialogueId))
  if (extendedTo) {
    const expiresAt = expiryOf(extendedTo, now)
    await tx
      .update(invitation)
      .set({ expiresAt })
      .where(
        and(
          eq(invitation.municipalityId, caller.municipality),
          eq(invitation.dialogueId, dialogueId),
          isNull(invitation.revokedAt),
          gt(invitation.expiresAt, now),
          lt(invitation.expiresAt, expiresAt),
        ),
      )
  }
  await audit(tx, caller, now, 'dialogue.extended', dialogueId, { extendedTo })
  return { extendedTo }
}

/** The organisation's own last day: a later one that it was given, or the round's. */
export const lastDay = sql<string>`coalesce(${dialogue.extendedTo}, ${round.closesOn})::text`

/** The round's last day, and the later one that this organisation was given. */
export const findExtension = async (
  tx: Tx,
  dialogueId: string,
): Promise<{ closesOn: string; extendedTo: string | null }> => {
  const [row] = await tx
    .select({ closesOn: round.closesOn, extendedTo: dialogue.extendedTo })
    .from(dialogue)
    .innerJoin(round, isOf(round, dialogue.roundId))
    .where(eq(dialogue.id, dialogueId))
  return row!
}
