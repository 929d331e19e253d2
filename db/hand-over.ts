import { and, asc, eq, sql } from 'drizzle-orm'
import { type HandOver, handedPrompts } from '@/dialogue/hand-over'
import { type Limits, mayActForAll, widen } from '@/dialogue/limits'
import { isSafe } from '@/guide/kinds/given'
import type { Language } from '@/people/language'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { isOf } from './is-of'
import { writeLetter } from './letters'
import { limitsIn } from './limits'
import { dialogue, letter, participant, person, presence } from './schema'

export type HandOverRefusal =
  | 'not-found'
  | 'limited'
  | 'unknown-question'
  | 'unsafe-text'
  | 'holds-another-role'
  | 'colleague-revoked'
  | 'your-own-question'

type Colleague = { name: string; email: string; userId: string; language?: Language }

/** A person is found by the account they sign in with, so also one whom the caller has not met in any dialogue. */
const findByAccount = async (tx: Tx, caller: Caller, userId: string) => {
  await tx.execute(sql`select set_config('app.user', ${userId}, true)`)
  const [found] = await tx
    .select({ id: person.id, role: person.role, revokedAt: person.revokedAt })
    .from(person)
    .where(and(eq(person.municipalityId, caller.municipality), eq(person.userId, userId)))
  await tx.execute(sql`select set_config('app.user', '', true)`)
  return found
}

const ensureColleague = async (tx: Tx, caller: Caller, one: Colleague, id: string) => {
  await tx
    .insert(person)
    .values({
      municipalityId: caller.municipality,
      id,
      userId: one.userId,
      name: one.name,
      email: one.email.toLowerCase(),
      role: 'representative',
      language: one.language,
    })
    .onConflictDoNothing()
  const found = await findByAccount(tx, caller, one.userId)
  if (found?.role !== 'representative') return 'holds-another-role'
  return found.revokedAt ? 'colleague-revoked' : found.id
}

/** Lets the colleague see what was handed over: never less than before, and not again what the strategist has taken back. */
const ensureParticipant = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  personId: string,
  limits: Limits,
): Promise<'done' | 'colleague-revoked'> => {
  const where = and(eq(participant.dialogueId, dialogueId), eq(participant.personId, personId))
  await tx
    .insert(participant)
    .values({ municipalityId: caller.municipality, dialogueId, personId, limitedTo: limits })
    .onConflictDoNothing()
  const [found] = await tx
    .select({ limitedTo: participant.limitedTo, revokedAt: participant.revokedAt })
    .from(participant)
    .where(where)
  if (!found || found.revokedAt) return 'colleague-revoked'
  const wider = widen(found.limitedTo, limits)
  if (JSON.stringify(wider) !== JSON.stringify(found.limitedTo))
    await tx.update(participant).set({ limitedTo: wider }).where(where)
  return 'done'
}

/** Hands a question or its part to a colleague, who gets a letter with a link of their own. The same operation twice is one letter. */
export const handOverQuestion = async (
  tx: Tx,
  caller: Caller & { name: string },
  dialogueId: string,
  one: HandOver & { userId: string },
  make: { id: () => string; now: Date },
): Promise<{ handedTo: string } | HandOverRefusal> => {
  const [found] = await tx
    .select({ form: dialogue.form, limits: limitsIn })
    .from(dialogue)
    .where(eq(dialogue.id, dialogueId))
  if (!found) return 'not-found'
  if (!mayActForAll(found.limits)) return 'limited'
  const prompts = handedPrompts(found.form, one)
  if (prompts.length === 0) return 'unknown-question'
  if (!isSafe(one.message) || !isSafe(one.name)) return 'unsafe-text'
  const personId = await ensureColleague(tx, caller, one, make.id())
  if (personId === 'holds-another-role' || personId === 'colleague-revoked') return personId
  if (personId === caller.person) return 'your-own-question'
  const limits = one.sees === 'these' ? prompts : null
  if ((await ensureParticipant(tx, caller, dialogueId, personId, limits)) !== 'done')
    return 'colleague-revoked'
  const detail = { prompts, by: caller.name, byPerson: caller.person, message: one.message }
  const once = `handed_over ${dialogueId} ${one.operation}`
  await writeLetter(tx, caller, { once, dialogueId, personId, kind: 'handed_over', detail }, make.now)
  await audit(tx, caller, make.now, 'question.handed_over', dialogueId, { person: personId, prompts })
  return { handedTo: one.name }
}

/** What has been handed over, to whom, and whether they have been here since. */
export type Handed = { name: string; prompts: string[]; at: Date; opened: boolean }

export const listHandedOver = async (tx: Tx, dialogueId: string): Promise<Handed[]> => {
  const rows = await tx
    .select({
      name: person.name,
      detail: letter.detail,
      at: letter.createdAt,
      opened: sql<boolean>`coalesce(greatest(${participant.openedAt}, ${presence.at}) >= ${letter.createdAt}, false)`,
    })
    .from(letter)
    .innerJoin(person, isOf(person, letter.personId))
    .innerJoin(
      participant,
      and(
        eq(participant.municipalityId, letter.municipalityId),
        eq(participant.dialogueId, letter.dialogueId),
        eq(participant.personId, letter.personId),
      ),
    )
    .leftJoin(
      presence,
      and(
        eq(presence.municipalityId, letter.municipalityId),
        eq(presence.dialogueId, letter.dialogueId),
        eq(presence.personId, letter.personId),
      ),
    )
    .where(and(eq(letter.dialogueId, dialogueId), eq(letter.kind, 'handed_over')))
    .orderBy(asc(letter.createdAt))
  return rows.map(({ detail, ...one }) => ({ ...one, prompts: (detail.prompts ?? []) as string[] }))
}
