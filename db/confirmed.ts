import { and, asc, desc, eq, gt, lte } from 'drizzle-orm'
import type { Stance } from '@/dialogue/stance'
import type { Tx } from './client'
import { isOf } from './is-of'
import type { Receipt } from './receipts'
import { confirmation, person, signOff } from './schema'

export type Confirmed = {
  leaves: { prompt: string; stance: Stance; name: string; at: Date }[]
  signed: { name: string; at: Date } | null
}

/** What was said of the notes on the way to one receipt: the last of each leaf between the reopening before it and the sending. */
export const findConfirmed = async (tx: Tx, dialogueId: string, receipts: Receipt[]): Promise<Confirmed> => {
  const last = receipts.at(-1)
  if (!last) return { leaves: [], signed: null }
  const after = receipts.at(-2)?.reopenedAt ?? new Date(0)
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
        gt(confirmation.at, after),
        lte(confirmation.at, last.sentAt),
      ),
    )
    .orderBy(asc(confirmation.prompt), desc(confirmation.sequence))
  const [signed] = await tx
    .select({ name: person.name, at: signOff.at })
    .from(signOff)
    .innerJoin(person, isOf(person, signOff.personId))
    .where(and(eq(signOff.dialogueId, dialogueId), gt(signOff.at, after), lte(signOff.at, last.sentAt)))
    .orderBy(desc(signOff.at))
    .limit(1)
  return { leaves, signed: signed ?? null }
}
