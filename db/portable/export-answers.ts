import { asc, eq } from 'drizzle-orm'
import type { PortableDialogue } from '@/report/portable-round'
import type { Tx } from '../client'
import { isOf } from '../is-of'
import { answer, answerParent, answerRevision, dialogue } from '../schema'

type Answer = PortableDialogue['answers'][number]
type Revision = Answer['revisions'][number]

const listRevisions = (tx: Tx, roundId: string) =>
  tx
    .select({ dialogueId: answer.dialogueId, key: answer.key, revision: answerRevision })
    .from(dialogue)
    .innerJoin(answer, isOf(dialogue, answer.dialogueId))
    .innerJoin(answerRevision, isOf(answer, answerRevision.answerId))
    .where(eq(dialogue.roundId, roundId))
    .orderBy(asc(answerRevision.sequence))

const listParents = async (tx: Tx, roundId: string): Promise<Map<string, string[]>> => {
  const rows = await tx
    .select({ revisionId: answerParent.revisionId, parentId: answerParent.parentId })
    .from(dialogue)
    .innerJoin(answerRevision, isOf(dialogue, answerRevision.dialogueId))
    .innerJoin(answerParent, isOf(answerRevision, answerParent.revisionId))
    .where(eq(dialogue.roundId, roundId))
  const parents = new Map<string, string[]>()
  for (const { revisionId, parentId } of rows)
    parents.set(revisionId, [...(parents.get(revisionId) ?? []), parentId])
  return parents
}

/** Where drafts are hidden from the caller, a revision stands on the one before it that is not. */
const shownParents = (parents: string[], before: Revision[]): string[] => {
  const shown = parents.filter((id) => before.some((one) => one.id === id))
  const last = before.at(-1)
  return shown.length === 0 && parents.length > 0 && last ? [last.id] : shown
}

/** By dialogue: every answer of the round with the revisions that the caller may see, in the order they were saved. */
export const exportAnswers = async (tx: Tx, roundId: string): Promise<Map<string, Answer[]>> => {
  const parents = await listParents(tx, roundId)
  const answers = new Map<string, Map<string, Answer>>()
  for (const { dialogueId, key, revision } of await listRevisions(tx, roundId)) {
    const byKey = answers.get(dialogueId) ?? new Map<string, Answer>()
    answers.set(dialogueId, byKey)
    const one = byKey.get(key) ?? { key, revisions: [] }
    byKey.set(key, one)
    const { id, operationId: operation, authorId: author, late, value, at } = revision
    one.revisions.push({
      id,
      operation,
      parents: shownParents(parents.get(id) ?? [], one.revisions),
      author,
      at: at.toISOString(),
      late,
      value,
    })
  }
  return new Map([...answers].map(([id, byKey]) => [id, [...byKey.values()]]))
}
