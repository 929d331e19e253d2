import { and, eq, isNull } from 'drizzle-orm'
import type { PortableDialogue } from '@/report/portable-round'
import type { Tx } from '../client'
import { coding, dialogue, organisation, participant } from '../schema'
import { exportAnswers } from './export-answers'
import { exportSubmissions } from './export-submissions'
import { groupBy } from './group-by'

const listDialogues = (tx: Tx, roundId: string) =>
  tx
    .select({ dialogue, organisation: organisation.key })
    .from(dialogue)
    .innerJoin(
      organisation,
      and(
        eq(organisation.municipalityId, dialogue.municipalityId),
        eq(organisation.id, dialogue.organisationId),
      ),
    )
    .where(eq(dialogue.roundId, roundId))

const listParticipants = (tx: Tx, roundId: string) =>
  tx
    .select({
      dialogueId: participant.dialogueId,
      person: participant.personId,
      openedAt: participant.openedAt,
    })
    .from(participant)
    .innerJoin(
      dialogue,
      and(eq(dialogue.municipalityId, participant.municipalityId), eq(dialogue.id, participant.dialogueId)),
    )
    .where(and(eq(dialogue.roundId, roundId), isNull(participant.revokedAt)))

const portableCoding = (row: typeof coding.$inferSelect): PortableDialogue['codings'][number] => {
  const { revisionId: revision, start, end, quote, code, perspective, coderId: coder, at } = row
  return { revision, start, end, quote, code, perspective, coder, at: at.toISOString() }
}

/** A round's dialogues, with ids for its people. Those whose access was revoked take part no more. */
export const exportDialogues = async (tx: Tx, roundId: string): Promise<PortableDialogue[]> => {
  const answers = await exportAnswers(tx, roundId)
  const submissions = await exportSubmissions(tx, roundId)
  const codings = await tx.select().from(coding).where(eq(coding.roundId, roundId))
  const participants = groupBy(await listParticipants(tx, roundId), (row) => row.dialogueId)
  const codingsOf = groupBy(codings, (row) => row.dialogueId)
  return (await listDialogues(tx, roundId)).map(
    ({ dialogue: { id, state, tailoring, draftSharedAt }, organisation: key }) => ({
      organisation: key,
      state,
      tailoring,
      draftSharedAt: draftSharedAt?.toISOString() ?? null,
      participants: (participants.get(id) ?? []).map((row) => ({
        person: row.person,
        openedAt: row.openedAt?.toISOString() ?? null,
      })),
      answers: answers.get(id) ?? [],
      submissions: submissions.get(id) ?? [],
      codings: (codingsOf.get(id) ?? []).map(portableCoding),
    }),
  )
}
