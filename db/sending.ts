import { eq, sql } from 'drizzle-orm'
import { contentHash } from '@/answers/content-hash'
import { isAnswered, standingAmong } from '@/answers/reading'
import type { Head } from '@/answers/save'
import type { Value } from '@/answers/value'
import { sawAll } from '@/dialogue/confirming'
import type { Form } from '@/dialogue/form'
import { meetingQuestionsOf, questionsOf, type FormQuestion } from '@/dialogue/form-questions'
import { type DialogueState, isSent, mayMove } from '@/dialogue/state'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import { carryCodings } from './carry-codings'
import type { Tx } from './client'
import { listAnswers } from './dialogue'
import { refuseLimited } from './limits'
import { findMeeting, goesOn } from './meeting'
import { listReceipts } from './receipts'
import { dialogue, submission, submissionAnswer } from './schema'
import { writeToParticipants } from './write-to-participants'

export type SendRefusal =
  | 'not-found'
  | 'limited'
  | 'already-sent'
  | 'notes-unconfirmed'
  | 'meeting-not-ended'
  | 'not-now'
  | 'conflict-open'
  | 'nothing-answered'
  | 'form-changed'

const lockForSending = async (tx: Tx, dialogueId: string) => {
  const [row] = await tx
    .select({ state: dialogue.state, form: dialogue.form, roundId: dialogue.roundId })
    .from(dialogue)
    .where(eq(dialogue.id, dialogueId))
    .for('no key update')
  return row
}

const refuseState = (state: DialogueState): SendRefusal | null => {
  if (isSent(state)) return 'already-sent'
  if (state === 'held') return 'notes-unconfirmed'
  return mayMove(state, 'sent') ? null : 'not-now'
}

type Frozen = FormQuestion & { head: Head | undefined }

/** What is frozen: every question that was asked, and the notes and dissents in which something is written. */
const freeze = (form: Form, answers: Map<string, Head[]>): Frozen[] => {
  const withHead = (one: FormQuestion): Frozen => ({ ...one, head: answers.get(one.key)?.[0] })
  const written = meetingQuestionsOf(form)
    .map(withHead)
    .filter((one) => isAnswered(one.head?.value ?? null))
  return [...questionsOf(form).map(withHead), ...written]
}

const valuesOf = (frozen: Frozen[]): Record<string, Value | null> =>
  Object.fromEntries(frozen.map((one) => [one.key, one.head?.value ?? null]))

const textsOf = (frozen: Frozen[]) =>
  frozen.flatMap(({ key, head }) =>
    head && 'text' in head.value ? [{ key, revisionId: head.id, text: head.value.text }] : [],
  )

/**
 * Freezes the revisions that stand now, and gives the receipt. While a meeting goes on nothing is sent, and after it the notes
 * are confirmed first. `seen` are the revisions that the sender has read: what has come since is read before it is sent.
 */
export const sendDialogue = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  seen: string[],
  make: { id: () => string; now: Date },
): Promise<{ number: number; contentHash: string } | SendRefusal> => {
  const found = await lockForSending(tx, dialogueId)
  if (!found) return 'not-found'
  const refusal = (await refuseLimited(tx, dialogueId)) ?? refuseState(found.state)
  if (refusal) return refusal
  const meeting = await findMeeting(tx, dialogueId)
  if (goesOn(meeting)) return 'meeting-not-ended'
  if (meeting.begunAt && found.state !== 'confirmed') return 'notes-unconfirmed'
  const answers = await listAnswers(tx, dialogueId)
  if ([...answers.values()].some((heads) => heads.length > 1)) return 'conflict-open'
  const frozen = freeze(found.form, answers)
  const values = valuesOf(frozen)
  const standing = ({ question, key }: Frozen) =>
    standingAmong(question, values[key] ?? null, (other) => values[other])
  if (frozen.every((one) => standing(one) === 'not_answered')) return 'nothing-answered'
  const standingNow = [...answers.values()].map((heads) => ({ revisions: heads.map(({ id }) => id) }))
  if (!sawAll(seen, standingNow)) return 'form-changed'
  const receipt = {
    number: (await listReceipts(tx, dialogueId)).length + 1,
    contentHash: contentHash(values),
  }
  const where = { municipalityId: caller.municipality, dialogueId, roundId: found.roundId }
  const submissionId = make.id()
  await tx.insert(submission).values({
    ...where,
    id: submissionId,
    ...receipt,
    leafHashes: sql`(select jsonb_object_agg(leaf, content_hash) from list_leaves(app_municipality(), ${dialogueId}))`,
    dialogueHash: sql`dialogue_hash(app_municipality(), ${dialogueId})`,
    sentAt: make.now,
    sentBy: caller.person,
  })
  await tx.insert(submissionAnswer).values(
    frozen.map((one) => ({
      ...where,
      submissionId,
      key: one.key,
      facet: one.question.facet,
      action: one.prompt.action ?? null,
      revisionId: one.head?.id ?? null,
      standing: standing(one),
    })),
  )
  await tx.update(dialogue).set({ state: 'sent', submissionId }).where(eq(dialogue.id, dialogueId))
  await carryCodings(tx, dialogueId, textsOf(frozen), make.id)
  await audit(tx, caller, make.now, 'dialogue.sent', dialogueId, receipt)
  const letter = { dialogueId, kind: 'thanks', event: submissionId, detail: {} } as const
  await writeToParticipants(tx, caller, letter, make.now)
  return receipt
}
