import { eq } from 'drizzle-orm'
import type { Caller } from '@/people/role'
import type { Tx } from './client'
import { shareDraft } from './dialogue'
import { moveDialogue } from './dialogue-moves'
import { refuseLimited } from './limits'
import { findMeeting } from './meeting'
import { dialogue } from './schema'

/** The organisation is ready for its meeting, and shows its draft for it; that can be taken back until the meeting has begun. */
export const setPrepared = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  prepared: boolean,
  now: Date,
): Promise<'done' | 'not-found' | 'limited' | 'not-now' | 'meeting-begun'> => {
  const [found] = await tx
    .select({ sharedAt: dialogue.draftSharedAt })
    .from(dialogue)
    .where(eq(dialogue.id, dialogueId))
  if (!found) return 'not-found'
  const limited = await refuseLimited(tx, dialogueId)
  if (limited) return limited
  if (!prepared && (await findMeeting(tx, dialogueId)).begunAt) return 'meeting-begun'
  const moved = await moveDialogue(tx, caller, dialogueId, prepared ? 'prepared' : 'preparing', now)
  if (moved !== 'moved') return moved
  if (prepared !== (found.sharedAt !== null)) await shareDraft(tx, caller, dialogueId, prepared, now)
  return 'done'
}
