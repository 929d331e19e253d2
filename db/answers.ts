import { isDeepStrictEqual } from 'node:util'
import { and, eq, notInArray, sql, type SQL } from 'drizzle-orm'
import { checkValue } from '@/answers/reading'
import { markHeads } from '@/answers/mark-heads'
import { mergeValues } from '@/answers/merge'
import type { Save, Saved } from '@/answers/save'
import type { Value } from '@/answers/value'
import { questionIn } from '@/dialogue/form-questions'
import { maySee } from '@/dialogue/limits'
import { isSent } from '@/dialogue/state'
import type { Prompt } from '@/guide/guide'
import type { Caller } from '@/people/role'
import { addAndRead, addRevision, lockAndRead, markAnswer, type Revision } from './answer-rows'
import { atOnce, type Tx } from './client'
import { openDialogue } from './dialogue'
import { moveDialogue } from './dialogue-moves'
import { limitsIn } from './limits'
import { answerHead, dialogue } from './schema'

export type SaveRefusal =
  'not-found' | 'unknown-question' | 'operation-taken' | NonNullable<ReturnType<typeof checkValue>>

/** The same text for the same answer. An id that stands for something else is a mistake, and must not be told "saved". */
const isReplay = (found: { answerId: string; value: Value }, answerId: string, save: Save): boolean =>
  found.answerId === answerId && isDeepStrictEqual(found.value, save.value)

/** The leaf that a key belongs to, taken out by the database: the whole form is some hundred kilobytes. */
const leafOf = (key: string) => sql<Prompt | null>`jsonb_path_query_first(${dialogue.form},
  '$.parts[*].prompts[*] ? (@.key == $leaf)', jsonb_build_object('leaf', split_part(${key}, '.', 1)))`

const ownName = sql<string>`(select own.name from person own
  where own.municipality_id = app_municipality() and own.id = app_person())`

/**
 * The dialogue, held from being sent meanwhile. A save in one that nobody has opened, or whose notes are confirmed, will move it,
 * so that one is held for oneself from the start: two that share a row and both want to change it wait for each other for ever.
 */
const holdDialogue = async (tx: Tx, dialogueId: string, key: string) => {
  const select = (lock: 'share' | 'no key update', found: SQL | undefined) =>
    tx
      .select({ state: dialogue.state, leaf: leafOf(key), limits: limitsIn, author: ownName })
      .from(dialogue)
      .where(found)
      .for(lock)
  const one = eq(dialogue.id, dialogueId)
  const [owner] = await select('share', and(one, notInArray(dialogue.state, ['invited', 'confirmed'])))
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
    lockAndRead(tx, dialogueId, save),
  ])
  if (!owner) return 'not-found'
  const { leaf, limits, author } = owner
  const question = leaf && maySee(limits, leaf.key) ? questionIn(leaf, save.key) : undefined
  if (!question) return 'unknown-question'
  const refusal = checkValue(question, save.value)
  if (refusal) return refusal
  const { locked, replayed, standing, parents } = found ?? (await addAndRead(tx, caller, dialogueId, save))
  const answerId = locked.id
  if (replayed && !isReplay(replayed, answerId, save)) return 'operation-taken'
  if (replayed) return { revision: replayed.id, heads: markHeads(standing), late: replayed.late }

  const late = isSent(owner.state)
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
  // Texts that already stand side by side wait for a person: they are no base for each other, whoever goes on writing.
  const [other] = standing.length === 1 && parents.length < 2 ? others : []
  const merged = other ? mergeValues(parents[0]?.value ?? null, save.value, other.value) : null
  let head = { id: revision.id, value: save.value }
  if (other && merged) {
    head = { id: make.id(), value: merged }
    const joined = { ...head, parents: [revision.id, other.id], operation: null, late, at: make.now }
    written.push(...addRevision(tx, caller, dialogueId, answerId, joined))
  }
  const current = { municipalityId: caller.municipality, answerId, revisionId: head.id }
  const heads = [...(merged ? [] : others), { ...head, author, at: make.now }]
  await atOnce([
    ...written,
    tx.insert(answerHead).values(current).execute(),
    ...markAnswer(tx, locked, heads),
  ])
  if (owner.state === 'invited') await openDialogue(tx, caller, dialogueId, make.now)
  if (owner.state === 'confirmed') await moveDialogue(tx, caller, dialogueId, 'held', make.now)
  return { revision: revision.id, heads: markHeads(heads), late }
}
