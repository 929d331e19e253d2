import { and, eq, gt, inArray, isNull, lt, lte } from 'drizzle-orm'
import { expiryOf } from '@/dialogue/link-expiry'
import { tailor } from '@/dialogue/tailor'
import { isId } from '@/people/id'
import type { Organisation } from '@/people/organisation'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { isOf } from './is-of'
import { ensureOrganisations, type Make } from './portable/ensure-parts'
import { dialogue, guideVersion, invitation, organisation, round } from './schema'

/** What of a round may change while it goes on. Days are YYYY-MM-DD; the organisations come to those who are asked already. */
export type RoundChange = {
  name: string
  opensOn: string
  closesOn: string
  contact: string
  signsOff: boolean
  organisations: Organisation[]
}

/** The round as its form for changing it shows it; undefined when it is missing, not theirs, or holds only examples. */
export const findRoundToChange = async (tx: Tx, id: string) => {
  if (!isId(id)) return undefined
  const { opensOn, closesOn, contact, place, signsOff, name } = round
  const where = and(eq(round.id, id), eq(round.factsOnly, false))
  return (
    await tx
      .select({ id: round.id, name, opensOn, closesOn, contact, place, signsOff })
      .from(round)
      .where(where)
  )[0]
}

/** A later last day is later for all: an extension that it overtakes ends, and the links live on with it. */
const moveLastDay = async (tx: Tx, roundId: string, closesOn: string, now: Date) => {
  const theirs = await tx.select({ id: dialogue.id }).from(dialogue).where(eq(dialogue.roundId, roundId))
  if (theirs.length === 0) return
  await tx
    .update(dialogue)
    .set({ extendedTo: null })
    .where(and(eq(dialogue.roundId, roundId), lte(dialogue.extendedTo, closesOn)))
  const expiresAt = expiryOf(closesOn, now)
  const alive = and(
    isNull(invitation.revokedAt),
    gt(invitation.expiresAt, now),
    lt(invitation.expiresAt, expiresAt),
  )
  await tx
    .update(invitation)
    .set({ expiresAt })
    .where(
      and(
        alive,
        inArray(
          invitation.dialogueId,
          theirs.map((one) => one.id),
        ),
      ),
    )
}

const listAsked = async (tx: Tx, roundId: string): Promise<Set<string>> => {
  const rows = await tx
    .select({ key: organisation.key })
    .from(dialogue)
    .innerJoin(organisation, isOf(organisation, dialogue.organisationId))
    .where(eq(dialogue.roundId, roundId))
  return new Set(rows.map((one) => one.key))
}

/**
 * Changes a round's name, days, contact and whether heads sign off, and asks more organisations, each with a form of its own.
 * An organisation that is asked already is left as it is. A new name counts in every language.
 */
export const changeRound = async (
  tx: Tx,
  caller: Caller,
  roundId: string,
  { name, organisations, ...change }: RoundChange,
  make: Make,
): Promise<{ round: string } | 'not-found' | 'round-exists'> => {
  const [found] = await tx
    .select({ name: round.name, closesOn: round.closesOn, place: round.place, guide: guideVersion.content })
    .from(round)
    .innerJoin(guideVersion, isOf(guideVersion, round.guideVersionId))
    .where(and(eq(round.id, roundId), eq(round.factsOnly, false)))
    .for('update', { of: round })
  if (!found) return 'not-found'
  const named = found.name.sv === name ? found.name : { sv: name }
  await tx
    .update(round)
    .set({ ...change, name: named })
    .where(eq(round.id, roundId))
  if (change.closesOn > found.closesOn) await moveLastDay(tx, roundId, change.closesOn, make.now)
  const asked = await listAsked(tx, roundId)
  const added = organisations.filter((one) => !asked.has(one.key))
  const ids = await ensureOrganisations(tx, caller.municipality, { organisations: added })
  if (Array.isArray(ids)) return 'round-exists'
  const tailoring = { hidden: [], added: [] }
  const rows = added.map((one) => ({
    municipalityId: caller.municipality,
    roundId,
    organisationId: ids.get(one.key)!,
    state: 'invited' as const,
    tailoring,
    form: tailor(found.guide, { organisation: one, place: found.place, tailoring }),
  }))
  if (rows.length > 0) await tx.insert(dialogue).values(rows)
  await audit(tx, caller, make.now, 'round.changed', roundId, { ...change, name, added: added.length })
  return { round: roundId }
}
