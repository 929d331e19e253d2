import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Form, Tailoring } from '@/dialogue/form'
import { isSent } from '@/dialogue/state'
import { tailor } from '@/dialogue/tailor'
import { promptsOf, type Guide } from '@/guide/guide'
import { ownWords } from '@/guide/standard/shared-questions'
import { key } from '@/people/organisation'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { isOf } from './is-of'
import { answer, dialogue, guideVersion, organisation, round, submissionAnswer } from './schema'

/** What the strategist asks for: prompts to hide, and questions of the organisation's own; one without a key is new. */
export const wish = z.strictObject({
  hidden: z.array(key).max(200),
  added: z
    .array(z.strictObject({ part: key, key: key.optional(), wording: z.string().trim().min(1).max(1000) }))
    .max(40),
})
export type Wish = z.infer<typeof wish>

/** The form as it could be: the guide for this organisation with nothing hidden, and what has been changed. */
export type Tailored = { whole: Form; tailoring: Tailoring; form: Form }

const findTailored = async (tx: Tx, dialogueId: string) => {
  const [found] = await tx
    .select({
      state: dialogue.state,
      tailoring: dialogue.tailoring,
      form: dialogue.form,
      guide: guideVersion.content,
      organisation: { name: organisation.name, kind: organisation.kind },
      place: round.place,
    })
    .from(dialogue)
    .innerJoin(organisation, isOf(organisation, dialogue.organisationId))
    .innerJoin(round, isOf(round, dialogue.roundId))
    .innerJoin(guideVersion, isOf(guideVersion, round.guideVersionId))
    .where(eq(dialogue.id, dialogueId))
  return found
}

export const findTailoring = async (tx: Tx, dialogueId: string): Promise<Tailored | undefined> => {
  const found = await findTailored(tx, dialogueId)
  return (
    found && {
      whole: tailor(found.guide, { ...found, tailoring: { hidden: [], added: [] } }),
      tailoring: found.tailoring,
      form: found.form,
    }
  )
}

const fulfil = (guide: Guide, before: Tailoring, wished: Wish, makeKey: () => string): Tailoring => {
  const known = new Set(promptsOf(guide).map((one) => one.key))
  return {
    hidden: [...new Set(wished.hidden)].filter((one) => known.has(one)),
    added: wished.added.map((one) => {
      const kept = before.added.find((each) => each.prompt.key === one.key)
      if (kept) return kept
      return {
        part: one.part,
        prompt: { key: makeKey(), number: '+', wording: { sv: one.wording }, questions: [ownWords] },
      }
    }),
  }
}

const keysOf = (form: Form) => promptsOf(form).map((one) => one.key)

/** A prompt that has been answered or sent stays: what was said would lose its question. */
const isUsed = async (tx: Tx, dialogueId: string, prompts: string[]): Promise<boolean> => {
  if (prompts.length === 0) return false
  const where = (table: typeof answer | typeof submissionAnswer) =>
    and(eq(table.dialogueId, dialogueId), inArray(sql`split_part(${table.key}, '.', 1)`, prompts))
  const answers = await tx.select({ key: answer.key }).from(answer).where(where(answer)).limit(1)
  const sent = await tx
    .select({ key: submissionAnswer.key })
    .from(submissionAnswer)
    .where(where(submissionAnswer))
    .limit(1)
  return answers.length + sent.length > 0
}

export type TailoringRefusal = 'not-found' | 'already-sent' | 'form-in-use' | 'malformed'

/** Makes the organisation's form anew from the guide and the wish, unless that takes away a prompt in use. */
export const saveTailoring = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  wished: Wish,
  make: { id: () => string; now: Date },
): Promise<{ prompts: number } | TailoringRefusal> => {
  await tx.select({ id: dialogue.id }).from(dialogue).where(eq(dialogue.id, dialogueId)).for('update')
  const found = await findTailored(tx, dialogueId)
  if (!found) return 'not-found'
  if (isSent(found.state)) return 'already-sent'
  const tailoring = fulfil(found.guide, found.tailoring, wished, () => `own_${make.id().slice(0, 8)}`)
  const form = tailor(found.guide, { ...found, tailoring })
  const after = keysOf(form)
  if (after.length === 0 || tailoring.added.some((one) => !after.includes(one.prompt.key))) return 'malformed'
  if (
    await isUsed(
      tx,
      dialogueId,
      keysOf(found.form).filter((one) => !after.includes(one)),
    )
  )
    return 'form-in-use'
  await tx.update(dialogue).set({ tailoring, form }).where(eq(dialogue.id, dialogueId))
  await audit(tx, caller, make.now, 'form.tailored', dialogueId, {
    hidden: tailoring.hidden,
    added: tailoring.added.length,
  })
  return { prompts: after.length }
}
