import { eq } from 'drizzle-orm'
import { unchained } from '../audit'
import type { Tx } from '../client'
import { auditEntry, round } from '../schema'

/**
 * Writes down that a round has left as a file, and through whom; null is the owner of the machine. The round is in the
 * detail and not the subject: what has happened to a round goes out with it, and a copy is not something that happened to it.
 */
export const auditExport = async (
  tx: Tx,
  personId: string | null,
  roundId: string,
  now: Date,
): Promise<void> => {
  const [found] = await tx
    .select({ municipalityId: round.municipalityId, key: round.key })
    .from(round)
    .where(eq(round.id, roundId))
  if (!found) throw new Error('A round that is not there cannot be exported.')
  await tx.insert(auditEntry).values({
    municipalityId: found.municipalityId,
    at: now,
    personId,
    what: 'round.exported',
    subject: null,
    detail: { round: roundId, key: found.key },
    ...unchained,
  })
}
