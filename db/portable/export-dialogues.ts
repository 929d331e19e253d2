import { eq, sql } from 'drizzle-orm'
import type { PortableDialogue } from '@/report/portable-round'
import type { Tx } from '../client'
import { isOf } from '../is-of'
import { coding, dialogue, organisation, participant } from '../schema'
import { exportAnswers } from './export-answers'
import { exportMeetings } from './export-meetings'
import { exportSubmissions } from './export-submissions'
import { groupBy } from './group-by'
import { momentText } from './moment'

const listDialogues = (tx: Tx, roundId: string) =>
  tx
    .select({ dialogue, organisation: organisation.key })
    .from(dialogue)
    .innerJoin(organisation, isOf(organisation, dialogue.organisationId))
    .where(eq(dialogue.roundId, roundId))

const listParticipants = (tx: Tx, roundId: string) =>
  tx
    .select({
      dialogueId: participant.dialogueId,
      person: participant.personId,
      part: participant.part,
      limitedTo: participant.limitedTo,
      invitedAt: sql<string | Date | null>`coalesce((select max(i.created_at) from invitation i
        where i.municipality_id = ${participant.municipalityId} and i.dialogue_id = ${participant.dialogueId}
          and i.person_id = ${participant.personId}), ${participant.invitedAt})`,
      openedAt: participant.openedAt,
      revokedAt: participant.revokedAt,
    })
    .from(participant)
    .innerJoin(dialogue, isOf(dialogue, participant.dialogueId))
    .where(eq(dialogue.roundId, roundId))

const portableCoding = (row: typeof coding.$inferSelect): PortableDialogue['codings'][number] => {
  const { revisionId: revision, start, end, quote, code, perspective, coderId: coder, at } = row
  const { operationId: operation } = row
  return { revision, start, end, quote, code, perspective, coder, at: at.toISOString(), operation }
}

/** A round's dialogues, with ids for its people. A coding goes along where the caller may see what it is on. */
export const exportDialogues = async (tx: Tx, roundId: string): Promise<PortableDialogue[]> => {
  const answers = await exportAnswers(tx, roundId)
  const submissions = await exportSubmissions(tx, roundId)
  const codings = await tx.select().from(coding).where(eq(coding.roundId, roundId))
  const participants = groupBy(await listParticipants(tx, roundId), (row) => row.dialogueId)
  const shown = new Set(
    [...answers.values()].flatMap((all) => all.flatMap(({ revisions }) => revisions.map((one) => one.id))),
  )
  const codingsOf = groupBy(
    codings.filter((row) => shown.has(row.revisionId)),
    (row) => row.dialogueId,
  )
  const meetings = await exportMeetings(tx, roundId)
  return (await listDialogues(tx, roundId)).map(
    ({ dialogue: { id, state, tailoring, draftSharedAt, extendedTo }, organisation: key }) => ({
      organisation: key,
      state,
      tailoring,
      draftSharedAt: momentText(draftSharedAt),
      extendedTo,
      participants: (participants.get(id) ?? []).map(
        ({ dialogueId: _dialogue, invitedAt, openedAt, revokedAt, ...row }) => ({
          ...row,
          invitedAt: momentText(invitedAt),
          openedAt: momentText(openedAt),
          revokedAt: momentText(revokedAt),
        }),
      ),
      answers: answers.get(id) ?? [],
      submissions: submissions.get(id) ?? [],
      codings: (codingsOf.get(id) ?? []).map(portableCoding),
      ...meetings(id),
    }),
  )
}
