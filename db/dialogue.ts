import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Head } from '@/answers/save'
import type { Form } from '@/dialogue/form'
import { limitForm, type Limits } from '@/dialogue/limits'
import type { DialogueState } from '@/dialogue/state'
import { byName } from '@/people/by-name'
import type { LocalText } from '@/people/language'
import type { OrganisationKind } from '@/people/organisation'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { lockState, moveDialogue } from './dialogue-moves'
import { lastDay } from './extension'
import { listHeads } from './heads'
import { isOf } from './is-of'
import { limitsIn } from './limits'
import { answer, dialogue, finding, organisation, participant, person, round } from './schema'

export type Dialogue = {
  id: string
  state: DialogueState
  /** What the caller sees of it: the leaves within their limits. */
  form: Form
  limits: Limits
  submissionId: string | null
  draftSharedAt: Date | null
  organisation: { id: string; name: string; kind: OrganisationKind }
  /** It closes on the organisation's own last day, which may be later than the round's. */
  round: { id: string; name: LocalText; closesOn: string; contact: string; place: string }
}

/** One dialogue that the caller may see; undefined when it is missing or not theirs. */
export const findDialogue = async (tx: Tx, id: string): Promise<Dialogue | undefined> => {
  const [row] = await tx
    .select({
      id: dialogue.id,
      state: dialogue.state,
      form: dialogue.form,
      limits: limitsIn,
      submissionId: dialogue.submissionId,
      draftSharedAt: dialogue.draftSharedAt,
      organisation: { id: organisation.id, name: organisation.name, kind: organisation.kind },
      round: {
        id: round.id,
        name: round.name,
        closesOn: lastDay,
        contact: round.contact,
        place: round.place,
      },
    })
    .from(dialogue)
    .innerJoin(organisation, isOf(organisation, dialogue.organisationId))
    .innerJoin(round, isOf(round, dialogue.roundId))
    .where(eq(dialogue.id, id))
  return row && { ...row, form: limitForm(row.form, row.limits) }
}

/** The dialogues that a representative takes part in, the one that closes first on top. */
export const listOwnDialogues = (tx: Tx, caller: Caller) =>
  tx
    .select({
      id: dialogue.id,
      state: dialogue.state,
      organisation: organisation.name,
      round: round.name,
      roundId: round.id,
      /** Something that the round has found may be read. */
      published: sql<boolean>`exists (select 1 from ${finding} where ${finding.municipalityId} = ${round.municipalityId}
        and ${finding.roundId} = ${round.id} and ${finding.publishedAt} is not null)`,
      closesOn: lastDay,
    })
    .from(participant)
    .innerJoin(dialogue, isOf(dialogue, participant.dialogueId))
    .innerJoin(organisation, isOf(organisation, dialogue.organisationId))
    .innerJoin(round, isOf(round, dialogue.roundId))
    .where(and(eq(participant.personId, caller.person), isNull(participant.revokedAt)))
    .orderBy(desc(lastDay))

/** Who answers for the organisation, and who of them has opened the form. */
export const listColleagues = async (tx: Tx, dialogueId: string) => {
  const rows = await tx
    .select({ id: person.id, name: person.name, openedAt: participant.openedAt })
    .from(participant)
    .innerJoin(person, isOf(person, participant.personId))
    .where(and(eq(participant.dialogueId, dialogueId), isNull(participant.revokedAt)))
  return rows.sort(byName)
}

/** The current heads of every answer in a dialogue, by answer key. */
export const listAnswers = (tx: Tx, dialogueId: string): Promise<Map<string, Head[]>> =>
  listHeads(tx, eq(answer.dialogueId, dialogueId))

/** Which prompts have an answer, without what it says. */
export const listAnsweredKeys = async (tx: Tx, dialogueId: string): Promise<string[]> => {
  const rows = await tx
    .select({ key: answer.key })
    .from(answer)
    .where(and(eq(answer.dialogueId, dialogueId), eq(answer.answered, true)))
  return rows.map((row) => row.key)
}

/** The representative presses the button: the first opening is noted, and an invited dialogue is being prepared. */
export const openDialogue = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  now: Date,
): Promise<'opened' | 'not-found'> => {
  const mine = and(
    eq(participant.dialogueId, dialogueId),
    eq(participant.personId, caller.person),
    isNull(participant.revokedAt),
  )
  const [found] = await tx.select({ openedAt: participant.openedAt }).from(participant).where(mine)
  if (!found) return 'not-found'
  if (!found.openedAt) await tx.update(participant).set({ openedAt: now }).where(mine)
  if ((await lockState(tx, dialogueId)) === 'invited')
    await moveDialogue(tx, caller, dialogueId, 'preparing', now)
  return 'opened'
}

/** Sharing a draft with the strategist for the meeting is an act of the organisation, and can be taken back. */
export const shareDraft = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  shared: boolean,
  now: Date,
): Promise<'done' | 'not-found'> => {
  const changed = await tx
    .update(dialogue)
    .set({ draftSharedAt: shared ? now : null })
    .where(eq(dialogue.id, dialogueId))
    .returning({ id: dialogue.id })
  if (changed.length === 0) return 'not-found'
  await audit(tx, caller, now, shared ? 'draft.shared' : 'draft.taken_back', dialogueId)
  return 'done'
}
