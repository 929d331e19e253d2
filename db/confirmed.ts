import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Stance } from '@/dialogue/stance'
import type { Tx } from './client'
import { isOf } from './is-of'
import type { Receipt } from './receipts'
import { confirmation, person, signOff, submission } from './schema'

export type Confirmed = {
  leaves: { prompt: string; stance: Stance; name: string; at: Date }[]
  signed: { name: string; at: Date } | null
}

/**
 * What was said of the words that the last receipt is for: the last of each leaf, and the head's approval, of just what was sent.
 * A file brings no hashes of what was sent; there it is what was said between the reopening before it and the sending.
 */
export const findConfirmed = async (tx: Tx, dialogueId: string, receipts: Receipt[]): Promise<Confirmed> => {
  const last = receipts.at(-1)
  if (!last) return { leaves: [], signed: null }
  const after = (receipts.at(-2)?.reopenedAt ?? new Date(0)).toISOString()
  const isOfSent = (said: typeof confirmation | typeof signOff, hash: unknown) => sql`exists (
    select 1 from ${submission} s where s.municipality_id = ${said.municipalityId} and s.dialogue_id = ${said.dialogueId}
      and s.number = ${last.number} and case when s.dialogue_hash is null
        then ${said.at} > ${after}::timestamptz and ${said.at} <= s.sent_at else ${said.contentHash} = ${hash} end)`
  const leaves = await tx
    .selectDistinctOn([confirmation.prompt], {
      prompt: confirmation.prompt,
      stance: confirmation.stance,
      name: person.name,
      at: confirmation.at,
    })
    .from(confirmation)
    .innerJoin(person, isOf(person, confirmation.authorId))
    .where(
      and(
        eq(confirmation.dialogueId, dialogueId),
        isOfSent(confirmation, sql`s.leaf_hashes ->> ${confirmation.prompt}`),
      ),
    )
    .orderBy(asc(confirmation.prompt), desc(confirmation.sequence))
  const [signed] = await tx
    .select({ name: person.name, at: signOff.at })
    .from(signOff)
    .innerJoin(person, isOf(person, signOff.personId))
    .where(and(eq(signOff.dialogueId, dialogueId), isOfSent(signOff, sql`s.dialogue_hash`)))
    .orderBy(desc(signOff.sequence))
    .limit(1)
  return { leaves, signed: signed ?? null }
}
