import { asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Tx } from './client'
import { isOf } from './is-of'
import { person, submission } from './schema'

const reopener = alias(person, 'reopener')

export type Receipt = {
  number: number
  sentAt: Date
  sentBy: string
  contentHash: string
  reopenedAt: Date | null
  reopenedBy: string | null
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
      reopenedBy: reopener.name,
      reopeningReason: submission.reopeningReason,
    })
    .from(submission)
    .innerJoin(person, isOf(person, submission.sentBy))
    .leftJoin(reopener, isOf(reopener, submission.reopenedBy))
    .where(eq(submission.dialogueId, dialogueId))
    .orderBy(asc(submission.number))
