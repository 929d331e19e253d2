import { and, eq } from 'drizzle-orm'
import type { ParticipantPart } from '@/dialogue/participant-part'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { participant } from './schema'

/** The strategist says what someone is in the dialogue. The head signs off all of it, and so sees all of it. */
export const setPart = async (
  tx: Tx,
  caller: Caller,
  { dialogueId, personId, part }: { dialogueId: string; personId: string; part: ParticipantPart },
  now: Date,
): Promise<'set' | 'not-found'> => {
  const changed = await tx
    .update(participant)
    .set({ part, ...(part === 'head' && { limitedTo: null }) })
    .where(and(eq(participant.dialogueId, dialogueId), eq(participant.personId, personId)))
    .returning({ person: participant.personId })
  if (changed.length === 0) return 'not-found'
  await audit(tx, caller, now, 'participant.part', dialogueId, { person: personId, part })
  return 'set'
}
