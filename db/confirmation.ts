import { eq } from 'drizzle-orm'
import { countSettled, isSettled, sawAll, type Leaf } from '@/dialogue/confirming'
import { stanceOf } from '@/dialogue/stance'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { lockState, moveDialogue } from './dialogue-moves'
import { refuseLimited } from './limits'
import { listLeaves, listRows } from './leaves'
import { listCorrected } from './meeting-words'
import { confirmation } from './schema'
import { findSigning } from './sign-off'

/** What someone says of one leaf: `seen` are the revisions that were on the screen. */
export type Confirm = { operation: string; prompt: string; seen: string[] }
export type ConfirmRefusal = 'not-found' | 'limited' | 'not-now' | 'leaf-changed' | 'conflict-open'

const isReplayed = async (tx: Tx, operation: string): Promise<boolean> =>
  (await tx.select({ id: confirmation.id }).from(confirmation).where(eq(confirmation.operationId, operation)))
    .length > 0

/**
 * Confirms leaves as they were read. A leaf that has changed since, or holds two texts, is left alone; that is a refusal
 * when nothing else was confirmed. No save comes in between: the dialogue is held until the transaction ends.
 */
export const confirmLeaves = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  given: Confirm[],
  make: { id: () => string; now: Date },
): Promise<Leaf[] | ConfirmRefusal> => {
  const state = await lockState(tx, dialogueId)
  if (!state) return 'not-found'
  const limited = await refuseLimited(tx, dialogueId)
  if (limited) return limited
  if (state !== 'held') return 'not-now'
  const rows = new Map((await listRows(tx, dialogueId)).map((row) => [row.prompt, row]))
  const corrected = await listCorrected(tx, dialogueId)
  let refusal: ConfirmRefusal | undefined
  let done = 0
  for (const { operation, prompt, seen } of given) {
    const row = rows.get(prompt)
    if (!row) return 'not-found'
    if (await isReplayed(tx, operation)) done += 1
    else if (row.conflicted) refusal = 'conflict-open'
    else if (!sawAll(seen, [row])) refusal = 'leaf-changed'
    else {
      await tx.insert(confirmation).values({
        municipalityId: caller.municipality,
        operationId: operation,
        dialogueId,
        prompt,
        stance: stanceOf({ dissented: row.dissented, corrected: corrected.has(prompt) }),
        contentHash: row.hash,
        authorId: caller.person,
        at: make.now,
      })
      done += 1
    }
  }
  return refusal && done === 0 ? refusal : listLeaves(tx, dialogueId)
}

/** The organisation says that the notes are right: every leaf has been settled, and the head has approved where the round asks for it. */
export const confirmNotes = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  now: Date,
): Promise<'confirmed' | 'not-found' | 'limited' | 'not-now' | 'not-settled' | 'not-signed-off'> => {
  const state = await lockState(tx, dialogueId)
  if (!state) return 'not-found'
  const limited = await refuseLimited(tx, dialogueId)
  if (limited) return limited
  if (state !== 'held') return 'not-now'
  const leaves = await listLeaves(tx, dialogueId)
  if (!leaves.every(isSettled)) return 'not-settled'
  const signing = await findSigning(tx, caller, dialogueId)
  if (signing.asked && !signing.signed) return 'not-signed-off'
  const moved = await moveDialogue(tx, caller, dialogueId, 'confirmed', now)
  if (moved !== 'moved') return moved
  await audit(tx, caller, now, 'notes.confirmed', dialogueId, countSettled(leaves))
  return 'confirmed'
}
