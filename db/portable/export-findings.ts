import { asc, eq } from 'drizzle-orm'
import type { PortableFinding } from '@/report/portable-finding'
import type { Tx } from '../client'
import { finding, findingRevision } from '../schema'
import { groupBy } from './group-by'
import { momentText } from './moment'

/** What was done with the round's findings, with ids for its people; a rule that nothing was done with has none. */
export const exportFindings = async (tx: Tx, roundId: string): Promise<PortableFinding[]> => {
  const lines = groupBy(
    await tx
      .select()
      .from(findingRevision)
      .where(eq(findingRevision.roundId, roundId))
      .orderBy(asc(findingRevision.number)),
    (row) => row.rule,
  )
  const rows = await tx.select().from(finding).where(eq(finding.roundId, roundId))
  return rows
    .filter((row) => row.counterEvidenceReadAt ?? lines.has(row.rule))
    .map(({ rule, counterEvidenceReadAt, publishedAt, publishedBy, withdrawnAt, statement }) => ({
      rule,
      counterEvidenceReadAt: momentText(counterEvidenceReadAt),
      publishedAt: momentText(publishedAt),
      publishedBy,
      withdrawnAt: momentText(withdrawnAt),
      statement,
      history: (lines.get(rule) ?? []).map(
        ({ at, authorId: author, act, text, placing, confidence, statement: stood }) => ({
          at: at.toISOString(),
          author,
          act,
          text,
          placing,
          confidence,
          statement: stood,
        }),
      ),
    }))
}
