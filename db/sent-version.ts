import { and, asc, eq, sql, type Column, type SQL } from 'drizzle-orm'
import type { Standing } from '@/answers/standing'
import type { Value } from '@/answers/value'
import type { Tx } from './client'
import { isOf } from './is-of'
import { answer, answerRevision, person, submission, submissionAnswer } from './schema'

export type SentAnswer = { standing: Standing; value: Value | null; author: string | null; at: Date | null }

/** What was sent, by answer key: one entry for every question that was asked. */
export const listSentAnswers = async (tx: Tx, submissionId: string): Promise<Map<string, SentAnswer>> => {
  const rows = await tx
    .select({
      key: submissionAnswer.key,
      standing: submissionAnswer.standing,
      value: answerRevision.value,
      author: person.name,
      at: answerRevision.at,
    })
    .from(submissionAnswer)
    .leftJoin(answerRevision, isOf(answerRevision, submissionAnswer.revisionId))
    .leftJoin(person, isOf(person, answerRevision.authorId))
    .where(eq(submissionAnswer.submissionId, submissionId))
  return new Map(rows.map(({ key, ...one }) => [key, one]))
}

/**
 * Whether an `answer_revision` of an `answer`, both by those names in the query, is late and stands outside a sent version.
 * What was sent of the same answer tells, not the clocks: those are each process's own and are read before the dialogue is held.
 * Where nothing was sent of it, as of empty notes, what stands there now has come since.
 */
export const isOutside = (submissionId: SQL | Column) => sql`(answer_revision.late and coalesce(
  (select answer_revision.sequence > coalesce(counts.sequence, 0) from submission_answer asked
    left join answer_revision counts on counts.municipality_id = asked.municipality_id and counts.id = asked.revision_id
    where asked.municipality_id = answer.municipality_id and asked.submission_id = ${submissionId} and asked.key = answer.key),
  answer.answered and exists (select 1 from answer_head h where h.municipality_id = answer.municipality_id
    and h.answer_id = answer.id and h.revision_id = answer_revision.id)))`

export type LateAnswer = { key: string; value: Value; author: string; at: Date }

/** The newest change of each question after the version that counts was sent; it is in no sent version. */
export const listLateAnswers = (tx: Tx, submissionId: string): Promise<LateAnswer[]> =>
  tx
    .selectDistinctOn([answer.key], {
      key: answer.key,
      value: answerRevision.value,
      author: person.name,
      at: answerRevision.at,
    })
    .from(submission)
    .innerJoin(
      answerRevision,
      and(
        eq(answerRevision.municipalityId, submission.municipalityId),
        eq(answerRevision.dialogueId, submission.dialogueId),
      ),
    )
    .innerJoin(answer, isOf(answer, answerRevision.answerId))
    .innerJoin(person, isOf(person, answerRevision.authorId))
    .where(and(eq(submission.id, submissionId), isOutside(submission.id)))
    .orderBy(asc(answer.key), sql`${answerRevision.sequence} desc`)
