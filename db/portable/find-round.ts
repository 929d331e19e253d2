import { and, eq } from 'drizzle-orm'
import type { Tx } from '../client'
import { round } from '../schema'

export const findRoundByKey = async (
  tx: Tx,
  municipalityId: string,
  key: string,
): Promise<string | undefined> => {
  const [row] = await tx
    .select({ id: round.id })
    .from(round)
    .where(and(eq(round.municipalityId, municipalityId), eq(round.key, key)))
  return row?.id
}
