import { sql } from 'drizzle-orm'
import { type Limits, mayActForAll } from '@/dialogue/limits'
import type { Tx } from './client'
import { dialogue } from './schema'

/** The caller's limits in a dialogue, as the transaction carries them: no query of its own. */
export const limitsIn = sql<Limits>`app_limits() -> ${dialogue.id}::text`

/** A refusal for someone who was handed some questions only; null for anybody else. */
export const refuseLimited = async (tx: Tx, dialogueId: string): Promise<'limited' | null> => {
  const [row] = await tx.execute<{ limits: Limits }>(sql`select app_limits() -> ${dialogueId} as limits`)
  return mayActForAll(row?.limits ?? null) ? null : 'limited'
}
