import { and, eq, inArray } from 'drizzle-orm'
import { isAnswered } from '@/answers/reading'
import type { Head, Save } from '@/answers/save'
import type { Value } from '@/answers/value'
import type { Caller } from '@/people/role'
import { atOnce, type Tx } from './client'
import { listHeads } from './heads'
import { isOf } from './is-of'
import { answer, answerHead, answerParent, answerRevision } from './schema'

const ofAnswer = (dialogueId: string, key: string) =>
  and(eq(answer.dialogueId, dialogueId), eq(answer.key, key))

const listOwnHeads = async (tx: Tx, dialogueId: string, key: string): Promise<Head[]> =>
  (await listHeads(tx, ofAnswer(dialogueId, key))).get(key) ?? []

const findByOperation = async (tx: Tx, operation: string) => {
  const [found] = await tx.select().from(answerRevision).where(eq(answerRevision.operationId, operation))
  return found
}

type Locked = { id: string; answered: boolean; conflicted: boolean }

const lockAnswer = async (tx: Tx, dialogueId: string, key: string): Promise<Locked | undefined> =>
  (
    await tx
      .select({ id: answer.id, answered: answer.answered, conflicted: answer.conflicted })
      .from(answer)
      .where(ofAnswer(dialogueId, key))
      .for('update')
  )[0]

export type Revision = {
  id: string
  value: Value
  parents: string[]
  operation: string | null
  late: boolean
  at: Date
}

/** The statements that put a revision there and take away the heads that it was written from, to be sent at once. */
export const addRevision = (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  answerId: string,
  one: Revision,
): Promise<unknown>[] => {
  const { municipality: municipalityId, person: authorId } = caller
  const added = tx.insert(answerRevision).values({
    municipalityId,
    id: one.id,
    answerId,
    dialogueId,
    authorId,
    operationId: one.operation,
    value: one.value,
    late: one.late,
    at: one.at,
  })
  if (one.parents.length === 0) return [added.execute()]
  const parents = tx
    .insert(answerParent)
    .values(one.parents.map((parentId) => ({ municipalityId, revisionId: one.id, parentId })))
  const replaced = tx
    .delete(answerHead)
    .where(and(eq(answerHead.answerId, answerId), inArray(answerHead.revisionId, one.parents)))
  return [added.execute(), parents.execute(), replaced.execute()]
}

/** Progress reads these two; most saves leave them as they are. */
export const markAnswer = (tx: Tx, { id, ...before }: Locked, heads: Head[]): Promise<unknown>[] => {
  const now = { answered: heads.some((one) => isAnswered(one.value)), conflicted: heads.length > 1 }
  if (now.answered === before.answered && now.conflicted === before.conflicted) return []
  return [tx.update(answer).set(now).where(eq(answer.id, id)).execute()]
}

const knownParents = async (tx: Tx, dialogueId: string, key: string, parents: string[]) =>
  parents.length === 0
    ? []
    : tx
        .select({ id: answerRevision.id, value: answerRevision.value })
        .from(answerRevision)
        .innerJoin(answer, isOf(answer, answerRevision.answerId))
        .where(and(ofAnswer(dialogueId, key), inArray(answerRevision.id, parents)))

/** The answer, locked, and then all that decides what a save of it becomes: sent at once, answered one after another. */
export const lockAndRead = async (tx: Tx, dialogueId: string, { key, operation, parents: from }: Save) => {
  const [locked, replayed, standing, parents] = await atOnce([
    lockAnswer(tx, dialogueId, key),
    findByOperation(tx, operation),
    listOwnHeads(tx, dialogueId, key),
    knownParents(tx, dialogueId, key, from),
  ])
  return locked && { locked, replayed, standing, parents }
}

/** `for update` on a row that is not there locks nothing: it is put there, by us or by whoever was quicker, and locked then. */
export const addAndRead = async (tx: Tx, caller: Caller, dialogueId: string, save: Save) => {
  const added = { municipalityId: caller.municipality, dialogueId, key: save.key }
  const insert = tx.insert(answer).values(added).onConflictDoNothing()
  return (await atOnce([insert.execute(), lockAndRead(tx, dialogueId, save)]))[1]!
}
