import { eq } from 'drizzle-orm'
import { type DialogueState, mayMove } from '@/dialogue/state'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { dialogue } from './schema'

export type MoveRefusal = 'not-found' | 'not-now'

/**
 * The dialogue's state, held until the transaction ends: nobody moves it meanwhile, and no save slips in between. Rows that refer to
 * it may be added: whoever has added one and then asks for this does not wait for another who has done the same.
 */
export const lockState = async (tx: Tx, dialogueId: string): Promise<DialogueState | undefined> => {
  const [row] = await tx
    .select({ state: dialogue.state })
    .from(dialogue)
    .where(eq(dialogue.id, dialogueId))
    .for('no key update')
  return row?.state
}

/**
 * The one way from a state to another: asks whether the dialogue may go there, takes it there and writes it down,
 * in the caller's transaction. The database refuses the same moves, and others that only it can see.
 */
export const moveDialogue = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  to: DialogueState,
  now: Date,
): Promise<'moved' | MoveRefusal> => {
  const from = await lockState(tx, dialogueId)
  if (!from) return 'not-found'
  if (!mayMove(from, to)) return 'not-now'
  await tx.update(dialogue).set({ state: to }).where(eq(dialogue.id, dialogueId))
  await audit(tx, caller, now, 'dialogue.moved', dialogueId, { from, to })
  return 'moved'
}
