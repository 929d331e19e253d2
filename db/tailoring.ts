import { eq, sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Form, Tailoring } from '@/dialogue/form'
import { isSent } from '@/dialogue/state'
import { tailor } from '@/dialogue/tailor'
import { promptsOf, type Guide } from '@/guide/guide'
import { ownWords } from '@/guide/standard/shared-questions'
import type { LocalText } from '@/people/language'
import { key } from '@/people/organisation'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { isOf } from './is-of'
import { textArray } from './findings/sql-parts'
import { dialogue, guideVersion, organisation, round } from './schema'

const words = z.string().trim().max(1000)
const translated = words.min(1).optional()
export const ownQuestion = z.strictObject({
  part: key,
  wording: z.strictObject({ sv: words, en: translated, ar: translated }),
})
export const mostOwn = 40
/** What the strategist asks for: prompts to hide, and questions of the organisation's own; one without a key is new. */
export const wish = z.strictObject({
  hidden: z.array(key).max(200),
  added: z.array(ownQuestion.extend({ key: key.optional() })).max(mostOwn),
})
export type Wish = z.infer<typeof wish>

/** The form as it could be: the guide for this organisation with nothing hidden, and what has been changed. */
export type Tailored = { whole: Form; tailoring: Tailoring; form: Form }

/** The dialogues with what their forms are made from. */
export const listTailored = (tx: Tx, where: SQL | undefined) =>
  tx
    .select({
      id: dialogue.id,
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
    .where(where)

const findTailored = async (tx: Tx, dialogueId: string) =>
  (await listTailored(tx, eq(dialogue.id, dialogueId)))[0]

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

export const makeOwn = (
  { part, wording }: Pick<Wish['added'][number], 'part' | 'wording'>,
  id: string,
): Tailoring['added'][number] => ({
  part,
  prompt: { key: `own_${id.slice(0, 8)}`, number: '+', wording, questions: [ownWords] },
})

const fulfil = (guide: Guide, before: Tailoring, wished: Wish, id: () => string): Tailoring => {
  const known = new Set(promptsOf(guide).map((one) => one.key))
  return {
    hidden: [...new Set(wished.hidden)].filter((one) => known.has(one)),
    added: wished.added.map(
      (one) => before.added.find((each) => each.prompt.key === one.key) ?? makeOwn(one, id()),
    ),
  }
}

/** What every form must have: a question, and each of its own questions in a part that is there. */
export const isWhole = (form: Form, tailoring: Tailoring): boolean => {
  const keys = keysOf(form)
  return keys.length > 0 && tailoring.added.every((one) => keys.includes(one.prompt.key))
}

export const keysOf = (form: Form) => promptsOf(form).map((one) => one.key)

/** Which of the prompts have been answered or sent in which dialogue: what was said would lose its question. One query. */
export const listUsed = async (tx: Tx, dialogues: string[], prompts: string[]): Promise<Set<string>> => {
  if (prompts.length === 0) return new Set()
  const prompt = sql`split_part(key, '.', 1)`
  const where = sql`dialogue_id = any (${textArray(dialogues)}::uuid[]) and ${prompt} = any (${textArray(prompts)})`
  const rows = await tx.execute<{ dialogue: string; prompt: string }>(sql`
    select dialogue_id as dialogue, ${prompt} as prompt from answer where ${where}
    union select dialogue_id, ${prompt} from submission_answer where ${where}`)
  return new Set(rows.map((one) => `${one.dialogue} ${one.prompt}`))
}

/** Swedish is what everybody else reads where their language is missing. */
export const lacksSwedish = (added: { wording: LocalText }[]) => added.some((one) => one.wording.sv === '')

export type TailoringRefusal =
  'not-found' | 'already-sent' | 'form-in-use' | 'malformed' | 'text-without-swedish'

/** Makes the organisation's form anew from the guide and the wish, unless that takes away a prompt in use. */
export const saveTailoring = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  wished: Wish,
  make: { id: () => string; now: Date },
): Promise<{ prompts: number } | TailoringRefusal> => {
  if (lacksSwedish(wished.added)) return 'text-without-swedish'
  await tx.select({ id: dialogue.id }).from(dialogue).where(eq(dialogue.id, dialogueId)).for('update')
  const found = await findTailored(tx, dialogueId)
  if (!found) return 'not-found'
  if (isSent(found.state)) return 'already-sent'
  const tailoring = fulfil(found.guide, found.tailoring, wished, make.id)
  const form = tailor(found.guide, { ...found, tailoring })
  const after = keysOf(form)
  if (!isWhole(form, tailoring)) return 'malformed'
  const gone = keysOf(found.form).filter((one) => !after.includes(one))
  if ((await listUsed(tx, [dialogueId], gone)).size > 0) return 'form-in-use'
  await tx.update(dialogue).set({ tailoring, form }).where(eq(dialogue.id, dialogueId))
  await audit(tx, caller, make.now, 'form.tailored', dialogueId, {
    hidden: tailoring.hidden,
    added: tailoring.added.length,
  })
  return { prompts: after.length }
}
