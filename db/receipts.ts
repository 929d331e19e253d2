import { and, asc, eq } from 'drizzle-orm'
import type { Tx } from './client'
import { person, submission } from './schema'

export type Receipt = {
  number: number
  sentAt: Date
  sentBy: string
  contentHash: string
  reopenedAt: Date | null
  reopeningReason: string | null
}

export const listReceipts = (tx: Tx, dialogueId: string): Promise<Receipt[]> =>
  tx
    .select({
      number: submission.number,
      sentAt: submission.sentAt,
      sentBy: person.name,
      contentHash: submission.contentHash,
      reopenedAt: submission.reopenedAt,
      reopeningReason: submission.reopeningReason,
    })
    .from(submission)
    .innerJoin(
      person,
      and(eq(person.municipalityId, submission.municipalityId), eq(person.id, submission.sentBy)),
    )
    .where(eq(submission.dialogueId, dialogueId))
    .orderBy(asc(submission.number))
