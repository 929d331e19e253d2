import { and, eq, isNull } from 'drizzle-orm'
import type { LetterKind } from '@/dialogue/letter'
import type { Caller } from '@/people/role'
import type { Tx } from './client'
import { writeLetter } from './letters'
import { participant } from './schema'

/** The same letter to everybody who takes part in a dialogue. `event` is what it tells of: nobody is told of it twice. */
export const writeToParticipants = async (
  tx: Tx,
  caller: Caller,
  about: { dialogueId: string; kind: LetterKind; event: string; detail: Record<string, string | number> },
  now: Date,
): Promise<void> => {
  const { dialogueId, kind, event, detail } = about
  const people = await tx
    .select({ id: participant.personId })
    .from(participant)
    .where(and(eq(participant.dialogueId, dialogueId), isNull(participant.revokedAt)))
  for (const { id: personId } of people) {
    const once = `${kind} ${dialogueId} ${personId} ${event}`
    await writeLetter(tx, caller, { once, dialogueId, personId, kind, detail }, now)
  }
}
