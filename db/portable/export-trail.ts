import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import type { TrailEntry } from '@/report/portable-finding'
import type { Tx } from '../client'
import { auditEntry, dialogue, earlierTrail } from '../schema'

type Detail = Record<string, unknown>

const listOwn = async (tx: Tx, roundId: string) => {
  const dialogues = await tx
    .select({ id: dialogue.id, organisationId: dialogue.organisationId })
    .from(dialogue)
    .where(eq(dialogue.roundId, roundId))
  const organisations = new Map(dialogues.map((one) => [one.id, one.organisationId]))
  const ids = [roundId, ...organisations.keys()]
  const rows = await tx
    .select()
    .from(auditEntry)
    .where(and(inArray(auditEntry.subject, ids), ne(auditEntry.what, 'round.imported')))
    .orderBy(asc(auditEntry.sequence))
  return rows.map(({ at, personId, what, subject, detail }) => {
    const { person = null, ...rest } = detail as Detail & { person?: string | null }
    return {
      at,
      personId,
      what,
      whomId: typeof person === 'string' ? person : null,
      organisationId: subject === null ? null : (organisations.get(subject) ?? null),
      detail: rest,
    }
  })
}

/**
 * What has been done in a round, readable: first what an earlier installation said of it, then our own trail. That it was
 * taken in here happened to the file.
 */
export const exportTrail = async (
  tx: Tx,
  roundId: string,
  organisations: Map<string, string>,
): Promise<TrailEntry[]> => {
  const earlier = await tx
    .select()
    .from(earlierTrail)
    .where(eq(earlierTrail.roundId, roundId))
    .orderBy(asc(earlierTrail.number))
  return [...earlier, ...(await listOwn(tx, roundId))].map((row) => ({
    at: row.at.toISOString(),
    by: row.personId,
    what: row.what,
    organisation: row.organisationId && (organisations.get(row.organisationId) ?? null),
    whom: row.whomId,
    detail: row.detail as TrailEntry['detail'],
  }))
}
