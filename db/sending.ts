import { eq } from 'drizzle-orm'
import { contentHash } from '@/answers/content-hash'
import { standingOf } from '@/answers/reading'
import type { Value } from '@/answers/value'
import { questionsOf } from '@/dialogue/form-questions'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { listAnswers } from './dialogue'
import { listReceipts } from './receipts'
import { dialogue, submission, submissionAnswer } from './schema'

export type SendRefusal = 'not-found' | 'already-sent' | 'conflict-open' | 'nothing-answered'

const lockForSending = async (tx: Tx, dialogueId: string) => {
  const [row] = await tx
    .select({ state: dialogue.state, form: dialogue.form, roundId: dialogue.roundId })
    .from(dialogue)
    .where(eq(dialogue.id, dialogueId))
    .for('update')
  return row
}

/** Freezes the revisions that stand now, one row for every question that was asked, and gives the receipt. */
export const sendDialogue = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  make: { id: () => string; now: Date },
): Promise<{ number: number; contentHash: string } | SendRefusal> => {
  const found = await lockForSending(tx, dialogueId)
  if (!found) return 'not-found'
  if (found.state === 'sent' || found.state === 'closed') return 'already-sent'
  const answers = await listAnswers(tx, dialogueId)
  if ([...answers.values()].some((heads) => heads.length > 1)) return 'conflict-open'
  const asked = questionsOf(found.form).map((one) => ({ ...one, head: answers.get(one.key)?.[0] }))
  if (asked.every((one) => standingOf(one.question, one.head?.value ?? null) === 'not_answered'))
    return 'nothing-answered'
  const values: Record<string, Value | null> = Object.fromEntries(
    asked.map((one) => [one.key, one.head?.value ?? null]),
  )
  const receipt = {
    number: (await listReceipts(tx, dialogueId)).length + 1,
    contentHash: contentHash(values),
  }
  const where = { municipalityId: caller.municipality, dialogueId, roundId: found.roundId }
  const submissionId = make.id()
  await tx
    .insert(submission)
    .values({ ...where, id: submissionId, ...receipt, sentAt: make.now, sentBy: caller.person })
  await tx.insert(submissionAnswer).values(
    asked.map((one) => ({
      ...where,
      submissionId,
      key: one.key,
      facet: one.question.facet,
      action: one.prompt.action ?? null,
      revisionId: one.head?.id ?? null,
      standing: standingOf(one.question, one.head?.value ?? null),
    })),
  )
  await tx.update(dialogue).set({ state: 'sent', submissionId }).where(eq(dialogue.id, dialogueId))
  await audit(tx, caller, make.now, 'dialogue.sent', dialogueId, receipt)
  return receipt
}
