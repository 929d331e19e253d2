import { eq, sql } from 'drizzle-orm'
import type { Attendee } from '@/dialogue/attendance-list'
import type { DialogueState } from '@/dialogue/state'
import type { TagOn } from '@/findings/tagging'
import { isStaff, type Caller } from '@/people/role'
import { listAttendees } from './attendance'
import type { Tx } from './client'
import { listTags } from './coding'
import { findMeeting, type Meeting } from './meeting'
import { dialogue } from './schema'
import { findTimeUsed } from './time-used'

/** How the meeting stands now; `tags` are the staff's own. */
export type MeetingNow = Meeting & {
  state: DialogueState
  shared: boolean
  /** It has ended, and nobody has begun to confirm it: staff may take it up again. */
  resumable: boolean
  attendees: Attendee[]
  used: Record<string, number>
  tags: TagOn[]
}

/** How the meeting stands for whoever is in it, in a constant number of queries; undefined when the dialogue is not theirs. */
export const findMeetingNow = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
): Promise<MeetingNow | undefined> => {
  const [found] = await tx
    .select({
      state: dialogue.state,
      sharedAt: dialogue.draftSharedAt,
      resumable: sql<boolean>`case when ${dialogue.state} = 'held' then not confirms_meeting(${dialogue.municipalityId}, ${dialogue.id}) else false end`,
    })
    .from(dialogue)
    .where(eq(dialogue.id, dialogueId))
  if (!found) return undefined
  return {
    ...(await findMeeting(tx, dialogueId)),
    state: found.state,
    shared: found.sharedAt !== null,
    resumable: found.resumable,
    attendees: await listAttendees(tx, dialogueId),
    used: await findTimeUsed(tx, dialogueId),
    tags: isStaff(caller.role) ? await listTags(tx, dialogueId) : [],
  }
}
