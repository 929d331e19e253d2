import { asc, eq } from 'drizzle-orm'
import type { PortableDialogue } from '@/report/portable-round'
import type { Tx } from '../client'
import { submission, submissionAnswer } from '../schema'

type Submission = PortableDialogue['submissions'][number]

const reopeningOf = (row: typeof submission.$inferSelect): Submission['reopening'] =>
  row.reopenedAt && row.reopenedBy
    ? { at: row.reopenedAt.toISOString(), by: row.reopenedBy, reason: row.reopeningReason ?? '' }
    : null

/** By dialogue: what was sent, in the order it was sent, with the frozen list of revisions. */
export const exportSubmissions = async (tx: Tx, roundId: string): Promise<Map<string, Submission[]>> => {
  const frozen = new Map<string, Submission['revisions']>()
  for (const row of await tx.select().from(submissionAnswer).where(eq(submissionAnswer.roundId, roundId))) {
    const revisions = frozen.get(row.submissionId) ?? {}
    frozen.set(row.submissionId, revisions)
    revisions[row.key] = row.revisionId
  }
  const submissions = new Map<string, Submission[]>()
  for (const row of await tx
    .select()
    .from(submission)
    .where(eq(submission.roundId, roundId))
    .orderBy(asc(submission.number))) {
    const one = {
      sentAt: row.sentAt.toISOString(),
      sentBy: row.sentBy,
      contentHash: row.contentHash,
      revisions: frozen.get(row.id) ?? {},
      reopening: reopeningOf(row),
    }
    submissions.set(row.dialogueId, [...(submissions.get(row.dialogueId) ?? []), one])
  }
  return submissions
}
