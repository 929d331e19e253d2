import { and, asc, eq, sql } from 'drizzle-orm'
import type { Standing } from '@/answers/standing'
import type { Value } from '@/answers/value'
import type { Tx } from './client'
import { answer, answerRevision, dialogue, person, submission, submissionAnswer } from './schema'

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
    .leftJoin(
      answerRevision,
      and(
        eq(answerRevision.municipalityId, submissionAnswer.municipalityId),
        eq(answerRevision.id, submissionAnswer.revisionId),
      ),
    )
    .leftJoin(
      person,
      and(eq(person.municipalityId, answerRevision.municipalityId), eq(person.id, answerRevision.authorId)),
    )
    .where(eq(submissionAnswer.submissionId, submissionId))
  return new Map(rows.map(({ key, ...one }) => [key, one]))
}

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
    .innerJoin(
      answer,
      and(eq(answer.municipalityId, answerRevision.municipalityId), eq(answer.id, answerRevision.answerId)),
    )
    .innerJoin(
      person,
      and(eq(person.municipalityId, answerRevision.municipalityId), eq(person.id, answerRevision.authorId)),
    )
    .where(
      and(
        eq(submission.id, submissionId),
        eq(answerRevision.late, true),
        sql`${answerRevision.at} > ${submission.sentAt}`,
      ),
    )
    .orderBy(asc(answer.key), sql`${answerRevision.sequence} desc`)

/** When the organisation shared its draft, or null while it is its own. */
export const findDraftShared = async (tx: Tx, dialogueId: string): Promise<Date | null> =>
  (await tx.select({ at: dialogue.draftSharedAt }).from(dialogue).where(eq(dialogue.id, dialogueId)))[0]
    ?.at ?? null
