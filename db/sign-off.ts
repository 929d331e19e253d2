import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { isSettled, sawAll } from '@/dialogue/confirming'
import { compareNames } from '@/people/by-name'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { lockState } from './dialogue-moves'
import { isOf } from './is-of'
import { listLeaves } from './leaves'
import { refuseLimited } from './limits'
import { dialogue, participant, person, round, signOff } from './schema'

export type Signing = {
  /** The round asks for the head's approval. */
  asked: boolean
  heads: string[]
  mine: boolean
  signed: { name: string; at: Date } | null
  /** The last approval, when something has been changed since it was given. */
  lapsed: { name: string; at: Date } | null
}

/** Whether the head is to approve, who that is, and the last approval: one that still holds, or one that covers other words than those that stand. */
export const findSigning = async (tx: Tx, caller: Caller, dialogueId: string): Promise<Signing> => {
  const [asked] = await tx
    .select({ signsOff: round.signsOff })
    .from(dialogue)
    .innerJoin(round, isOf(round, dialogue.roundId))
    .where(eq(dialogue.id, dialogueId))
  const heads = await tx
    .select({ id: person.id, name: person.name })
    .from(participant)
    .innerJoin(person, isOf(person, participant.personId))
    .where(
      and(
        eq(participant.dialogueId, dialogueId),
        eq(participant.part, 'head'),
        isNull(participant.revokedAt),
      ),
    )
  const holds = sql<boolean>`${signOff.contentHash} = dialogue_hash(app_municipality(), ${dialogueId})`
  const [last] = await tx
    .select({ given: { name: person.name, at: signOff.at }, holds })
    .from(signOff)
    .innerJoin(person, isOf(person, signOff.personId))
    .where(eq(signOff.dialogueId, dialogueId))
    .orderBy(desc(holds), desc(signOff.sequence))
    .limit(1)
  return {
    asked: asked?.signsOff ?? false,
    heads: heads.map((one) => one.name).sort(compareNames),
    mine: heads.some((one) => one.id === caller.person),
    signed: last?.holds ? last.given : null,
    lapsed: last && !last.holds ? last.given : null,
  }
}

/** The head approves everything that the dialogue says, as it was read: `seen` are the revisions that were on the screen. */
export const signOffDialogue = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  seen: string[],
  make: { id: () => string; now: Date },
): Promise<
  'signed' | 'not-found' | 'limited' | 'not-now' | 'not-settled' | 'not-the-head' | 'leaf-changed'
> => {
  const state = await lockState(tx, dialogueId)
  if (!state) return 'not-found'
  const limited = await refuseLimited(tx, dialogueId)
  if (limited) return limited
  const signing = await findSigning(tx, caller, dialogueId)
  if (!signing.mine) return 'not-the-head'
  if (state !== 'held' || !signing.asked) return 'not-now'
  const leaves = await listLeaves(tx, dialogueId)
  if (!leaves.every(isSettled)) return 'not-settled'
  if (!sawAll(seen, leaves)) return 'leaf-changed'
  await tx.insert(signOff).values({
    municipalityId: caller.municipality,
    id: make.id(),
    dialogueId,
    personId: caller.person,
    contentHash: sql`dialogue_hash(app_municipality(), ${dialogueId})`,
    at: make.now,
  })
  await audit(tx, caller, make.now, 'notes.signed_off', dialogueId)
  return 'signed'
}
