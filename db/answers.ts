import { isDeepStrictEqual } from 'node:util'
import { and, asc, eq, inArray, ne, sql, type SQL } from 'drizzle-orm'
import { isAnswered, checkValue } from '@/answers/reading'
import { markHeads } from '@/answers/mark-heads'
import { mergeValues } from '@/answers/merge'
import type { Head, Save, Saved } from '@/answers/save'
import type { Value } from '@/answers/value'
import { questionIn } from '@/dialogue/form-questions'
import { maySee } from '@/dialogue/limits'
import { isSent } from '@/dialogue/state'
import type { Prompt } from '@/guide/guide'
import type { Caller } from '@/people/role'
import { atOnce, type Tx } from './client'
import { moveDialogue } from './dialogue-moves'
import { limitsIn } from './limits'
import { answer, answerHead, answerParent, answerRevision, dialogue, person } from './schema'

export type SaveRefusal =
  'not-found' | 'unknown-question' | 'operation-taken' | NonNullable<ReturnType<typeof checkValue>>

const listHeads = async (tx: Tx, answerId: string): Promise<Head[]> =>
  tx
    .select({
      id: answerRevision.id,
      value: answerRevision.value,
      author: person.name,
      at: answerRevision.at,
    })
    .from(answerHead)
    .innerJoin(
      answerRevision,
      and(
        eq(answerRevision.municipalityId, answerHead.municipalityId),
        eq(answerRevision.id, answerHead.revisionId),
      ),
    )
    .innerJoin(
      person,
      and(eq(person.municipalityId, answerRevision.municipalityId), eq(person.id, answerRevision.authorId)),
    )
    .where(eq(answerHead.answerId, answerId))
    .orderBy(asc(answerRevision.sequence))

/** The same text for the same answer. An id that stands for something else is a mistake, and must not be told "saved". */
const isReplay = (found: { answerId: string; value: Value }, answerId: string, save: Save): boolean =>
  found.answerId === answerId && isDeepStrictEqual(found.value, save.value)

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
      .where(and(eq(answer.dialogueId, dialogueId), eq(answer.key, key)))
      .for('update')
  )[0]

/** `for update` on a row that is not there locks nothing: it is put there, by us or by whoever was quicker, and locked then. */
const addAnswer = async (tx: Tx, caller: Caller, dialogueId: string, key: string): Promise<Locked> => {
  const added = tx
    .insert(answer)
    .values({ municipalityId: caller.municipality, dialogueId, key })
    .onConflictDoNothing()
  return (await atOnce([added.execute(), lockAnswer(tx, dialogueId, key)]))[1]!
}

type Revision = {
  id: string
  value: Value
  parents: string[]
  operation: string | null
  late: boolean
  at: Date
}

/** The statements that put a revision there and take away the heads that it was written from, to be sent at once. */
const addRevision = (
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
const markAnswer = async (tx: Tx, { id, ...before }: Locked, heads: Head[]): Promise<void> => {
  const now = { answered: heads.some((one) => isAnswered(one.value)), conflicted: heads.length > 1 }
  if (now.answered === before.answered && now.conflicted === before.conflicted) return
  await tx.update(answer).set(now).where(eq(answer.id, id))
}

const knownParents = async (tx: Tx, answerId: string, parents: string[]) =>
  parents.length === 0
    ? []
    : tx
        .select({ id: answerRevision.id, value: answerRevision.value })
        .from(answerRevision)
        .where(and(eq(answerRevision.answerId, answerId), inArray(answerRevision.id, parents)))

/** The leaf that a key belongs to, taken out by the database: the whole form is some hundred kilobytes. */
const leafOf = (key: string) => sql<Prompt | null>`jsonb_path_query_first(${dialogue.form},
  '$.parts[*].prompts[*] ? (@.key == $leaf)', jsonb_build_object('leaf', split_part(${key}, '.', 1)))`

/**
 * The dialogue, held from being sent meanwhile. A save in one whose notes are confirmed will move it, so that one is held for
 * oneself from the start: two that share a row and both want to change it wait for each other for ever.
 */
const holdDialogue = async (tx: Tx, dialogueId: string, key: string) => {
  const select = (lock: 'share' | 'no key update', found: SQL | undefined) =>
    tx
      .select({ state: dialogue.state, leaf: leafOf(key), limits: limitsIn })
      .from(dialogue)
      .where(found)
      .for(lock)
  const one = eq(dialogue.id, dialogueId)
  const [owner] = await select('share', and(one, ne(dialogue.state, 'confirmed')))
  return owner ?? (await select('no key update', one))[0]
}

/**
 * Saves one answer as a new revision. Never refuses for lateness, never overwrites: a replayed operation finds its
 * revision again, edits that do not overlap are merged, and otherwise both texts stay as heads.
 */
export const saveAnswer = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  save: Save,
  make: { id: () => string; now: Date },
): Promise<Saved | SaveRefusal> => {
  const [owner, found] = await atOnce([
    holdDialogue(tx, dialogueId, save.key),
    lockAnswer(tx, dialogueId, save.key),
  ])
  if (!owner) return 'not-found'
  const { leaf, limits } = owner
  const question = leaf && maySee(limits, leaf.key) ? questionIn(leaf, save.key) : undefined
  if (!question) return 'unknown-question'
  const refusal = checkValue(question, save.value)
  if (refusal) return refusal
  const late = isSent(owner.state)
  const locked = found ?? (await addAnswer(tx, caller, dialogueId, save.key))
  const answerId = locked.id
  const [replayed, standing, parents] = await atOnce([
    findByOperation(tx, save.operation),
    listHeads(tx, answerId),
    knownParents(tx, answerId, save.parents),
  ])
  if (replayed && !isReplay(replayed, answerId, save)) return 'operation-taken'
  if (replayed) return { revision: replayed.id, heads: markHeads(standing), late: replayed.late }

  const revision: Revision = {
    id: make.id(),
    value: save.value,
    parents: parents.map((one) => one.id),
    operation: save.operation,
    late,
    at: make.now,
  }
  const others = standing.filter((head) => !revision.parents.includes(head.id))
  const written = addRevision(tx, caller, dialogueId, answerId, revision)
  const [other] = others
  const merged =
    other && others.length === 1 ? mergeValues(parents[0]?.value ?? null, save.value, other.value) : null
  let head = revision.id
  if (other && merged) {
    head = make.id()
    const joined = {
      id: head,
      value: merged,
      parents: [revision.id, other.id],
      operation: null,
      late,
      at: make.now,
    }
    written.push(...addRevision(tx, caller, dialogueId, answerId, joined))
  }
  const current = tx
    .insert(answerHead)
    .values({ municipalityId: caller.municipality, answerId, revisionId: head })
  written.push(current.execute())
  const heads = (await atOnce([Promise.all(written), listHeads(tx, answerId)]))[1]
  await markAnswer(tx, locked, heads)
  if (owner.state === 'confirmed') await moveDialogue(tx, caller, dialogueId, 'held', make.now)
  return { revision: revision.id, heads: markHeads(heads), late }
}
