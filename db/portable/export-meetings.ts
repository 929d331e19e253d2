import { asc, eq } from 'drizzle-orm'
import type { PortableDialogue } from '@/report/portable-round'
import type { Tx } from '../client'
import { attendance, comment, confirmation, dialogue, meeting, signOff, timeUsed } from '../schema'
import { groupBy } from './group-by'
import { momentText } from './moment'

type Around = Pick<
  PortableDialogue,
  'comments' | 'meeting' | 'attendance' | 'timeUsed' | 'confirmations' | 'signOffs'
>

const portableMeeting = (row: typeof meeting.$inferSelect): NonNullable<Around['meeting']> => {
  const { minutes, place, agenda, sequence, startsAt, begunAt, endedAt } = row
  return {
    startsAt: momentText(startsAt),
    minutes,
    place,
    agenda,
    sequence,
    begunAt: momentText(begunAt),
    endedAt: momentText(endedAt),
  }
}

const listRows = async (tx: Tx, roundId: string) => {
  const mine = eq(dialogue.roundId, roundId)
  const own = tx.select({ id: dialogue.id }).from(dialogue).where(mine).as('own')
  return {
    comments: await tx.select({ row: comment }).from(comment).innerJoin(own, eq(own.id, comment.dialogueId)),
    meetings: await tx.select({ row: meeting }).from(meeting).innerJoin(own, eq(own.id, meeting.dialogueId)),
    attendances: await tx
      .select({ row: attendance })
      .from(attendance)
      .innerJoin(own, eq(own.id, attendance.dialogueId))
      .orderBy(asc(attendance.sequence)),
    times: await tx.select({ row: timeUsed }).from(timeUsed).innerJoin(own, eq(own.id, timeUsed.dialogueId)),
    confirmations: await tx
      .select({ row: confirmation })
      .from(confirmation)
      .innerJoin(own, eq(own.id, confirmation.dialogueId))
      .orderBy(asc(confirmation.sequence)),
    signOffs: await tx.select({ row: signOff }).from(signOff).innerJoin(own, eq(own.id, signOff.dialogueId)),
  }
}

/** What lies around the answers of a round's dialogues, as far as the caller may see it: six queries for all of them. */
export const exportMeetings = async (tx: Tx, roundId: string): Promise<(dialogue: string) => Around> => {
  const rows = await listRows(tx, roundId)
  const by = <T extends { row: { dialogueId: string } }>(all: T[]) =>
    groupBy(all, ({ row }) => row.dialogueId)
  const comments = by(rows.comments)
  const meetings = by(rows.meetings)
  const attendances = by(rows.attendances)
  const times = by(rows.times)
  const confirmations = by(rows.confirmations)
  const signOffs = by(rows.signOffs)
  return (id) => ({
    comments: (comments.get(id) ?? []).map(
      ({ row: { operationId: operation, prompt, audience, text, authorId: author, at } }) => ({
        operation,
        prompt,
        audience,
        text,
        author,
        at: at.toISOString(),
      }),
    ),
    meeting: (meetings.get(id) ?? []).map(({ row }) => portableMeeting(row))[0] ?? null,
    attendance: (attendances.get(id) ?? []).map(
      ({ row: { operationId: operation, role, personId: person, present } }) => ({
        operation,
        role,
        person,
        present,
      }),
    ),
    timeUsed: (times.get(id) ?? []).map(({ row: { operationId: operation, part, seconds, at } }) => ({
      operation,
      part,
      seconds,
      at: at.toISOString(),
    })),
    confirmations: (confirmations.get(id) ?? []).map(
      ({ row: { operationId: operation, prompt, stance, contentHash, authorId: author, at } }) => ({
        operation,
        prompt,
        stance,
        contentHash,
        author,
        at: at.toISOString(),
      }),
    ),
    signOffs: (signOffs.get(id) ?? []).map(({ row: { personId: person, contentHash, at } }) => ({
      person,
      contentHash,
      at: at.toISOString(),
    })),
  })
}
