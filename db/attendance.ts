import { and, asc, eq, isNull } from 'drizzle-orm'
import type { AttendanceMark } from '@/dialogue/attendance'
import { type Attendee, attendeesOf } from '@/dialogue/attendance-list'
import type { Caller } from '@/people/role'
import type { Tx } from './client'
import { attendance, dialogue, participant } from './schema'

/** Who is at the meeting. */
export const listAttendees = async (tx: Tx, dialogueId: string): Promise<Attendee[]> =>
  attendeesOf(
    await tx
      .select({ role: attendance.role, person: attendance.personId, present: attendance.present })
      .from(attendance)
      .where(eq(attendance.dialogueId, dialogueId))
      .orderBy(asc(attendance.sequence)),
  )

/** Takes down one tick; the same operation again changes nothing. A person is one of the dialogue's own. */
export const markAttendance = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  { operation, role, person, present }: AttendanceMark,
): Promise<'not-found' | Attendee[]> => {
  const [found] = await tx.select({ id: dialogue.id }).from(dialogue).where(eq(dialogue.id, dialogueId))
  if (!found) return 'not-found'
  if (person !== null) {
    const mine = and(
      eq(participant.dialogueId, dialogueId),
      eq(participant.personId, person),
      isNull(participant.revokedAt),
    )
    if ((await tx.select({ id: participant.personId }).from(participant).where(mine)).length === 0)
      return 'not-found'
  }
  await tx
    .insert(attendance)
    .values({
      municipalityId: caller.municipality,
      operationId: operation,
      dialogueId,
      role,
      personId: person,
      present,
    })
    .onConflictDoNothing()
  return listAttendees(tx, dialogueId)
}
