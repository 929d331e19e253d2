import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { findPassage } from '@/answers/passage'
import { findQuestion } from '@/dialogue/form-questions'
import { tagsOf } from '@/dialogue/tags'
import type { TagOn, Tagging } from '@/findings/tagging'
import type { Caller } from '@/people/role'
import type { Tx } from './client'
import { isOf } from './is-of'
import { answer, answerHead, answerRevision, coding, dialogue } from './schema'

type Add = Extract<Tagging, { act: 'add' }>
export type TagRefusal = 'not-found' | 'unknown-question' | 'not-an-option' | 'passage-not-found'

/** The dialogue has been sent, and what was sent has no coding that says the same of the same words. */
const isLost = sql`exists (select 1 from dialogue d where d.municipality_id = ${coding.municipalityId} and d.id = ${coding.dialogueId}
  and d.state in ('sent', 'closed') and not exists (select 1 from submission_answer s
    join coding c on c.municipality_id = s.municipality_id and c.revision_id = s.revision_id
    where s.municipality_id = d.municipality_id and s.submission_id = d.submission_id and s.key = ${answer.key}
      and c.quote = ${coding.quote} and c.coder_id = ${coding.coderId}
      and c.code is not distinct from ${coding.code} and c.perspective is not distinct from ${coding.perspective}))`

/** The tags that were set at the meeting, by whom of the staff they may be. */
export const listTags = async (tx: Tx, dialogueId: string): Promise<TagOn[]> =>
  tx
    .select({
      operation: sql<string>`${coding.operationId}`,
      key: answer.key,
      quote: coding.quote,
      code: coding.code,
      perspective: coding.perspective,
      lost: sql<boolean>`${isLost}`,
    })
    .from(coding)
    .innerJoin(answerRevision, isOf(answerRevision, coding.revisionId))
    .innerJoin(answer, isOf(answer, answerRevision.answerId))
    .where(and(eq(coding.dialogueId, dialogueId), isNotNull(coding.operationId)))
    .orderBy(asc(coding.at), asc(coding.id))

/** The revision in which the passage stands: what is written now if it does, otherwise the newest that had it. */
const findRevision = async (tx: Tx, dialogueId: string, given: Add) => {
  const rows = await tx
    .select({ id: answerRevision.id, value: answerRevision.value })
    .from(answer)
    .innerJoin(answerRevision, isOf(answer, answerRevision.answerId))
    .leftJoin(answerHead, isOf(answerRevision, answerHead.revisionId))
    .where(
      and(
        eq(answer.dialogueId, dialogueId),
        eq(answer.key, given.key),
        sql`strpos(${answerRevision.value} ->> 'text', ${given.quote}) > 0`,
      ),
    )
    .orderBy(sql`${answerHead.revisionId} is null`, desc(answerRevision.sequence))
    .limit(1)
  const [row] = rows
  const passage = row && 'text' in row.value ? findPassage(row.value.text, given) : null
  return row && passage ? { id: row.id, passage } : undefined
}

/** Puts a tag on a passage of a text that the server has; the same operation again changes nothing. */
const addTag = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  given: Add,
  make: { id: () => string; now: Date },
): Promise<'added' | TagRefusal> => {
  const [found] = await tx
    .select({ form: dialogue.form, roundId: dialogue.roundId })
    .from(dialogue)
    .where(eq(dialogue.id, dialogueId))
  if (!found) return 'not-found'
  if (findQuestion(found.form, given.key)?.question.kind !== 'text') return 'unknown-question'
  const isTag = tagsOf(found.form).some(
    (one) => one.code === given.code && one.perspective === given.perspective,
  )
  if (!isTag) return 'not-an-option'
  const revision = await findRevision(tx, dialogueId, given)
  if (!revision) return 'passage-not-found'
  await tx
    .insert(coding)
    .values({
      municipalityId: caller.municipality,
      id: make.id(),
      roundId: found.roundId,
      dialogueId,
      revisionId: revision.id,
      ...revision.passage,
      code: given.code,
      perspective: given.perspective,
      coderId: caller.person,
      at: make.now,
      operationId: given.operation,
    })
    .onConflictDoNothing()
  return 'added'
}

/** With a tag goes what followed from it to a sent version: the same words of the same answer, by the same coder. */
const removeTag = async (tx: Tx, dialogueId: string, operation: string): Promise<void> => {
  const [gone] = await tx
    .delete(coding)
    .where(and(eq(coding.dialogueId, dialogueId), eq(coding.operationId, operation)))
    .returning()
  if (!gone) return
  await tx.delete(coding).where(
    and(
      eq(coding.dialogueId, dialogueId),
      isNull(coding.operationId),
      eq(coding.coderId, gone.coderId),
      eq(coding.quote, gone.quote),
      sql`${coding.code} is not distinct from ${gone.code} and ${coding.perspective} is not distinct from ${gone.perspective}`,
      sql`${coding.revisionId} in (select other.id from answer_revision own join answer_revision other
        on other.municipality_id = own.municipality_id and other.answer_id = own.answer_id
        where own.municipality_id = ${gone.municipalityId} and own.id = ${gone.revisionId})`,
    ),
  )
}

/** Adds or takes away a tag and says which ones stand. What is not there any more has been taken away. */
export const tagPassage = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  given: Tagging,
  make: { id: () => string; now: Date },
): Promise<TagRefusal | TagOn[]> => {
  if (given.act === 'add') {
    const done = await addTag(tx, caller, dialogueId, given, make)
    if (done !== 'added') return done
  } else {
    const [found] = await tx.select({ id: dialogue.id }).from(dialogue).where(eq(dialogue.id, dialogueId))
    if (!found) return 'not-found'
    await removeTag(tx, dialogueId, given.operation)
  }
  return listTags(tx, dialogueId)
}
