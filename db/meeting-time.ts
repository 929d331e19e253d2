import { eq } from 'drizzle-orm'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { dialogue, meeting } from './schema'
import { writeToParticipants, type News } from './write-to-participants'

export type MeetingTime = { startsAt: Date; minutes: number; place: string; sequence: number }

/** The meeting that has been planned for a dialogue; undefined when there is none, or it was taken back. */
export const findMeetingTime = async (tx: Tx, dialogueId: string): Promise<MeetingTime | undefined> => {
  const [row] = await tx
    .select({
      startsAt: meeting.startsAt,
      minutes: meeting.minutes,
      place: meeting.place,
      sequence: meeting.sequence,
    })
    .from(meeting)
    .where(eq(meeting.dialogueId, dialogueId))
  return row?.startsAt ? { ...row, startsAt: row.startsAt } : undefined
}

/** Makes the row when it is missing, then locks it: two who plan at once come one after the other. */
const lockMeeting = async (tx: Tx, caller: Caller, dialogueId: string) => {
  const [found] = await tx.select({ id: dialogue.id }).from(dialogue).where(eq(dialogue.id, dialogueId))
  if (!found) return undefined
  const key = { municipalityId: caller.municipality, dialogueId }
  await tx.insert(meeting).values(key).onConflictDoNothing()
  const [row] = await tx.select().from(meeting).where(eq(meeting.dialogueId, dialogueId)).for('update')
  return row!
}

type Entry = {
  method: 'REQUEST' | 'CANCEL'
  sequence: number
  startsAt: Date
  minutes: number
  place: string
}

/** The letter about it; `detail` holds the entry, since a cancelled meeting has no time of its own any more. */
export const meetingNews = (dialogueId: string, { startsAt, ...entry }: Entry): News => ({
  dialogueId,
  kind: 'meeting',
  event: entry.sequence,
  detail: { ...entry, startsAt: startsAt.toISOString() },
})

/** Sets or moves the meeting, and writes to everybody; the same meeting once more changes nothing. */
export const arrangeMeeting = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  wish: { startsAt: Date; minutes: number; place: string },
  now: Date,
): Promise<{ sequence: number } | 'not-found' | 'meeting-begun'> => {
  const row = await lockMeeting(tx, caller, dialogueId)
  if (!row) return 'not-found'
  if (row.begunAt) return 'meeting-begun'
  const same =
    row.startsAt?.getTime() === wish.startsAt.getTime() &&
    row.minutes === wish.minutes &&
    row.place === wish.place
  if (same) return { sequence: row.sequence }
  const sequence = row.sequence + 1
  await tx
    .update(meeting)
    .set({ ...wish, sequence })
    .where(eq(meeting.dialogueId, dialogueId))
  const news = meetingNews(dialogueId, { ...wish, sequence, method: 'REQUEST' })
  await writeToParticipants(tx, caller, news, now)
  await audit(tx, caller, now, 'meeting.planned', dialogueId, { ...wish, sequence })
  return { sequence }
}

/** Takes the meeting back, and writes so to everybody who had been told of it. */
export const cancelMeeting = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  now: Date,
): Promise<{ sequence: number } | 'not-found' | 'meeting-begun'> => {
  const row = await lockMeeting(tx, caller, dialogueId)
  if (!row?.startsAt) return 'not-found'
  if (row.begunAt) return 'meeting-begun'
  const sequence = row.sequence + 1
  await tx.update(meeting).set({ startsAt: null, sequence }).where(eq(meeting.dialogueId, dialogueId))
  const { startsAt, minutes, place } = row
  const news = meetingNews(dialogueId, { startsAt, minutes, place, sequence, method: 'CANCEL' })
  await writeToParticipants(tx, caller, news, now)
  await audit(tx, caller, now, 'meeting.cancelled', dialogueId, { sequence })
  return { sequence }
}
