import { eq } from 'drizzle-orm'
import type { CountScale } from '@/findings/scale'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { round } from './schema'

/** Gives the round count words of its own, or with null the default ones. What is published keeps the words it was published with. */
export const saveScale = async (
  tx: Tx,
  caller: Caller,
  roundId: string,
  scale: CountScale | null,
  now: Date,
): Promise<'saved' | 'not-found'> => {
  const rows = await tx.update(round).set({ scale }).where(eq(round.id, roundId)).returning({ id: round.id })
  if (rows.length === 0) return 'not-found'
  await audit(tx, caller, now, 'round.scale', roundId, { scale })
  return 'saved'
}
