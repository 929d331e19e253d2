import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Value } from '@/answers/value'
import type { Tx } from './client'
import { isOf } from './is-of'
import { answer, answerHead, answerRevision, person } from './schema'

/** One revision of an answer, and what became of it. */
export type Revision = {
  id: string
  key: string
  value: Value
  author: string
  at: Date
  /** Saved after the dialogue was sent: outside what was sent. */
  late: boolean
  /** Made by the server out of two that did not overlap. */
  merged: boolean
  /** It stands now: nobody has written on from it. */
  current: boolean
}

/** The newest revisions of some answers, each answer's newest first: at most so many of each, and those that stand now. */
export const listRevisions = async (
  tx: Tx,
  dialogueId: string,
  keys: string[],
  most: number,
): Promise<Revision[]> => {
  const current = sql<boolean>`exists (select 1 from ${answerHead} where ${answerHead.municipalityId} = ${answerRevision.municipalityId}
    and ${answerHead.answerId} = ${answerRevision.answerId} and ${answerHead.revisionId} = ${answerRevision.id})`
  const ranked = tx.$with('ranked').as(
    tx
      .select({
        id: answerRevision.id,
        key: answer.key,
        value: answerRevision.value,
        author: person.name,
        at: answerRevision.at,
        late: answerRevision.late,
        merged: sql<boolean>`${answerRevision.operationId} is null`.as('merged'),
        current: current.as('current'),
        sequence: answerRevision.sequence,
        place:
          sql<number>`row_number() over (partition by ${answer.id} order by ${answerRevision.sequence} desc)`.as(
            'place',
          ),
      })
      .from(answer)
      .innerJoin(answerRevision, isOf(answer, answerRevision.answerId))
      .innerJoin(person, isOf(person, answerRevision.authorId))
      .where(and(eq(answer.dialogueId, dialogueId), inArray(answer.key, keys))),
  )
  const rows = await tx
    .with(ranked)
    .select()
    .from(ranked)
    .where(sql`${ranked.place} <= ${most} or ${ranked.current}`)
    .orderBy(asc(ranked.key), desc(ranked.sequence))
  return rows.map(({ sequence: _sequence, place: _place, ...one }) => one)
}

/** How many revisions each of these answers has. */
export const countRevisions = async (
  tx: Tx,
  dialogueId: string,
  keys: string[],
): Promise<Map<string, number>> => {
  const rows = await tx
    .select({ key: answer.key, count: sql<number>`count(*)::int` })
    .from(answer)
    .innerJoin(answerRevision, isOf(answer, answerRevision.answerId))
    .where(and(eq(answer.dialogueId, dialogueId), inArray(answer.key, keys)))
    .groupBy(answer.key)
  return new Map(rows.map((one) => [one.key, one.count]))
}
