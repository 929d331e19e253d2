import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Agenda } from '@/dialogue/agenda'
import { begunAt, type Begin } from '@/dialogue/begun-at'
import { notesFacet } from '@/dialogue/meeting-questions'
import { beforeMeeting, isSent, type DialogueState } from '@/dialogue/state'
import { isStaff, type Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { lockState, moveDialogue } from './dialogue-moves'
import { isOf } from './is-of'
import { dialogue, meeting, municipality, round } from './schema'
import { writeToParticipants } from './write-to-participants'

export type Meeting = {
  minutes: number
  agenda: Agenda
  begunAt: Date | null
  endedAt: Date | null
}
export const goesOn = ({ begunAt, endedAt }: Meeting): boolean => begunAt !== null && endedAt === null

const unplanned: Meeting = { minutes: 90, agenda: [], begunAt: null, endedAt: null }

/** The dialogue's meeting; one that nobody has planned is ninety minutes and not begun. */
export const findMeeting = async (tx: Tx, dialogueId: string): Promise<Meeting> => {
  const [row] = await tx
    .select({
      minutes: meeting.minutes,
      agenda: meeting.agenda,
      begunAt: meeting.begunAt,
      endedAt: meeting.endedAt,
    })
    .from(meeting)
    .where(eq(meeting.dialogueId, dialogueId))
  return row ?? unplanned
}

const ensureMeeting = (tx: Tx, caller: Caller, dialogueId: string) =>
  tx.insert(meeting).values({ municipalityId: caller.municipality, dialogueId }).onConflictDoNothing()

const findState = async (tx: Tx, dialogueId: string): Promise<DialogueState | undefined> =>
  (await tx.select({ state: dialogue.state }).from(dialogue).where(eq(dialogue.id, dialogueId)))[0]?.state

/** The first moment of the round's first day, by the municipality's own clock. */
const findRoundOpening = async (tx: Tx, dialogueId: string): Promise<Date> => {
  const [row] = await tx
    .select({
      opened: sql<string>`to_json(${round.opensOn}::timestamp at time zone ${municipality.timeZone}) #>> '{}'`,
    })
    .from(dialogue)
    .innerJoin(round, isOf(round, dialogue.roundId))
    .innerJoin(municipality, eq(municipality.municipalityId, dialogue.municipalityId))
    .where(eq(dialogue.id, dialogueId))
  return new Date(row!.opened)
}

/**
 * The meeting begins: from now on staff write too. One that has begun goes on, so that telling of it again changes nothing.
 * `stated` is when a browser began it without a network; that is written down beside when it was told of.
 */
export const beginMeeting = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  now: Date,
  stated?: Begin,
): Promise<'begun' | 'not-found' | 'not-now'> => {
  const before = await findState(tx, dialogueId)
  if (!before) return 'not-found'
  if ((await findMeeting(tx, dialogueId)).begunAt) return 'begun'
  if (!beforeMeeting.includes(before)) return 'not-now'
  await ensureMeeting(tx, caller, dialogueId)
  const state = await lockState(tx, dialogueId)
  if (!state || !beforeMeeting.includes(state)) return 'not-now'
  if (state === 'invited') await moveDialogue(tx, caller, dialogueId, 'preparing', now)
  const at = begunAt(stated?.at, await findRoundOpening(tx, dialogueId), now)
  const [first] = await tx
    .update(meeting)
    .set({ begunAt: at })
    .where(and(eq(meeting.dialogueId, dialogueId), isNull(meeting.begunAt)))
    .returning({ begunAt: meeting.begunAt })
  if (first && stated) await audit(tx, caller, now, 'meeting.begun', dialogueId, { ...stated, ...first })
  return 'begun'
}

/** The meeting ends, the dialogue has been held, and the organisation is asked to confirm the notes. What comes in later from a browser without a network is still taken. */
export const endMeeting = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  now: Date,
): Promise<'ended' | 'not-found' | 'not-now' | 'meeting-not-begun'> => {
  if (!(await findState(tx, dialogueId))) return 'not-found'
  const found = await findMeeting(tx, dialogueId)
  if (!found.begunAt) return 'meeting-not-begun'
  const state = await lockState(tx, dialogueId)
  if (found.endedAt && state === 'held') return 'ended'
  const moved = state && isSent(state) ? 'moved' : await moveDialogue(tx, caller, dialogueId, 'held', now)
  if (moved !== 'moved') return moved
  const endedAfter = sql`nextval('answer_revision_sequence_seq')`
  await tx.update(meeting).set({ endedAt: now, endedAfter }).where(eq(meeting.dialogueId, dialogueId))
  if (!state || isSent(state)) return 'ended'
  const letter = { dialogueId, kind: 'notes', event: now.toISOString(), detail: {} } as const
  await writeToParticipants(tx, caller, letter, now)
  return 'ended'
}

/** The organisation has begun to confirm what the meeting wrote. */
const isConfirming = async (tx: Tx, dialogueId: string): Promise<boolean> => {
  const [row] = await tx.execute<{ so: boolean }>(
    sql`select confirms_meeting(app_municipality(), ${dialogueId}) as so`,
  )
  return row!.so
}

/** A meeting that was ended by mistake goes on, until somebody has confirmed something of it. One that goes on goes on. */
export const resumeMeeting = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  now: Date,
): Promise<'resumed' | 'not-found' | 'not-now' | 'notes-being-confirmed'> => {
  const state = await lockState(tx, dialogueId)
  if (!state) return 'not-found'
  const found = await findMeeting(tx, dialogueId)
  const { endedAt } = found
  if (goesOn(found) && beforeMeeting.includes(state)) return 'resumed'
  if (state !== 'held' || !endedAt) return 'not-now'
  if (await isConfirming(tx, dialogueId)) return 'notes-being-confirmed'
  const moved = await moveDialogue(tx, caller, dialogueId, 'prepared', now)
  if (moved !== 'moved') return moved
  // The meeting that was over is not: its letter, if it has not left, is written anew when it ends.
  await tx.execute(sql`update letter set state = 'withdrawn' where (municipality_id, id) in (
    select municipality_id, id from letter where municipality_id = app_municipality() and dialogue_id = ${dialogueId}
      and kind = 'notes' and state = 'waiting' for update skip locked)`)
  await tx.update(meeting).set({ endedAt: null, endedAfter: null }).where(eq(meeting.dialogueId, dialogueId))
  await audit(tx, caller, now, 'meeting.resumed', dialogueId, { endedAt: endedAt.toISOString() })
  return 'resumed'
}

/** How many minutes each part gets; decided before the meeting begins. */
export const planMeeting = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  agenda: Agenda,
): Promise<'planned' | 'not-found' | 'not-now'> => {
  if (!(await findState(tx, dialogueId))) return 'not-found'
  await ensureMeeting(tx, caller, dialogueId)
  const planned = await tx
    .update(meeting)
    .set({ agenda })
    .where(and(eq(meeting.dialogueId, dialogueId), isNull(meeting.begunAt)))
    .returning({ id: meeting.dialogueId })
  return planned.length > 0 ? 'planned' : 'not-now'
}

/**
 * Why staff may not write an answer, or null. At a meeting that has begun they write notes, and activities when the draft has
 * been shared; row-level security holds the same rule.
 */
export const refuseAtMeeting = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  key: string,
): Promise<'not-found' | 'meeting-not-begun' | 'draft-not-shared' | null> => {
  if (!isStaff(caller.role)) return null
  const facet = key.split('.').at(-1)
  if (facet !== notesFacet && facet !== 'activities') return 'not-found'
  const [found] = await tx
    .select({ shared: dialogue.draftSharedAt, begunAt: meeting.begunAt })
    .from(dialogue)
    .leftJoin(meeting, isOf(dialogue, meeting.dialogueId))
    .where(eq(dialogue.id, dialogueId))
  if (!found) return 'not-found'
  if (!found.begunAt) return 'meeting-not-begun'
  return facet === notesFacet || found.shared ? null : 'draft-not-shared'
}
