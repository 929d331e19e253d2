import { and, eq, isNull } from 'drizzle-orm'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { writeLetter } from './letters'
import { dialogue, meeting, municipality, participant } from './schema'

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

export const findTimeZone = async (tx: Tx): Promise<string> =>
  (await tx.select({ timeZone: municipality.timeZone }).from(municipality))[0]!.timeZone

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

/** One letter to each who takes part; `detail` holds the entry, since a cancelled meeting has no time of its own any more. */
const inviteEverybody = async (tx: Tx, caller: Caller, dialogueId: string, entry: Entry, now: Date) => {
  const people = await tx
    .select({ id: participant.personId })
    .from(participant)
    .where(and(eq(participant.dialogueId, dialogueId), isNull(participant.revokedAt)))
  for (const one of people) await writeMeetingLetter(tx, caller, dialogueId, one.id, entry, now)
}

export const writeMeetingLetter = (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  personId: string,
  { startsAt, ...entry }: Entry,
  now: Date,
) =>
  writeLetter(
    tx,
    caller,
    {
      once: `meeting ${dialogueId} ${personId} ${entry.sequence}`,
      dialogueId,
      personId,
      kind: 'meeting',
      detail: { ...entry, startsAt: startsAt.toISOString() },
    },
    now,
  )

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
  await inviteEverybody(tx, caller, dialogueId, { ...wish, sequence, method: 'REQUEST' }, now)
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
  await inviteEverybody(tx, caller, dialogueId, { startsAt, minutes, place, sequence, method: 'CANCEL' }, now)
  await audit(tx, caller, now, 'meeting.cancelled', dialogueId, { sequence })
  return { sequence }
}
