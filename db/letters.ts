import { sql } from 'drizzle-orm'
import type { LetterKind } from '@/dialogue/letter'
import type { Caller } from '@/people/role'
import type { Tx } from './client'
import { letter } from './schema'

export type NewLetter = {
  /** The same letter is not written twice: "thanks <dialogue> <person> 2". */
  once: string
  /** Null for a letter about the municipality. */
  dialogueId: string | null
  personId: string
  kind: LetterKind
  /** What it needs besides who and which dialogue; never a secret. */
  detail?: Record<string, string | number | string[]>
}

/** The channel on which a written letter is told of, when its transaction commits. */
export const lettersChannel = 'halvtid_letters'

/**
 * Puts a letter in the outgoing post, in the transaction that causes it; a courier sends it at `dueAt`, or at once.
 * A letter that has been written before, under the same `once`, is left as it is.
 */
export const writeLetter = async (
  tx: Tx,
  caller: Caller,
  { detail = {}, ...one }: NewLetter,
  now: Date,
  dueAt: Date = now,
): Promise<void> => {
  // Without a conflict target: naming one would ask for the right to read letters, which a representative lacks.
  await tx
    .insert(letter)
    .values({ ...one, detail, municipalityId: caller.municipality, createdAt: now, dueAt })
    .onConflictDoNothing()
  await tx.execute(sql`select pg_notify(${lettersChannel}, '')`)
}
