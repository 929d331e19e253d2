import { and, eq, gt, inArray, isNull, max, ne, or, sql } from 'drizzle-orm'
import { markHeads } from '@/answers/mark-heads'
import type { Head } from '@/answers/save'
import { limitForm } from '@/dialogue/limits'
import { isSent } from '@/dialogue/state'
import { promptsOf } from '@/guide/guide'
import { byName } from '@/people/by-name'
import type { Caller } from '@/people/role'
import type { Tx } from './client'
import { listHeads } from './heads'
import { isOf } from './is-of'
import { limitsIn } from './limits'
import { answer, answerRevision, dialogue, participant, person, presence } from './schema'

/** Someone else who is in the dialogue now, and the number of the question they are in. */
export type Present = { name: string; prompt: string | null; number: string | null }
export type Seen = {
  here: Present[]
  /** Whether the dialogue has been sent: what is saved now stands outside. */
  sent: boolean
  /** Answers that have changed, by key: what stands under each now. */
  heads: { key: string; heads: Head[] }[]
  /** The newest revision that these heads tell of: to be asked from the next time. */
  sequence: number
}

const here = 30_000

const noteMe = async (tx: Tx, caller: Caller, dialogueId: string, prompt: string | null, now: Date) => {
  const values = { municipalityId: caller.municipality, dialogueId, personId: caller.person, prompt, at: now }
  await tx
    .insert(presence)
    .values(values)
    .onConflictDoUpdate({
      target: [presence.municipalityId, presence.dialogueId, presence.personId],
      set: { prompt, at: now },
    })
}

/** Whoever was seen in the last half minute, without the caller and without those who no longer take part. */
const listOthers = (tx: Tx, caller: Caller, dialogueId: string, now: Date) =>
  tx
    .select({ name: person.name, prompt: presence.prompt })
    .from(presence)
    .innerJoin(person, isOf(person, presence.personId))
    .leftJoin(
      participant,
      and(
        eq(participant.municipalityId, presence.municipalityId),
        eq(participant.dialogueId, presence.dialogueId),
        eq(participant.personId, presence.personId),
      ),
    )
    .where(
      and(
        eq(presence.dialogueId, dialogueId),
        ne(presence.personId, caller.person),
        gt(presence.at, new Date(now.getTime() - here)),
        isNull(participant.revokedAt),
        or(ne(person.role, 'representative'), sql`${participant.personId} is not null`),
      ),
    )

/**
 * The answers that changed after a revision, as far as the caller may read them. A revision gets its number before it is committed, so
 * those of the last half minute are told of again: a slow save is not passed by.
 */
const findChanged = (tx: Tx, dialogueId: string, since: number, now: Date) =>
  tx
    .select({ answer: answerRevision.answerId, sequence: max(answerRevision.sequence) })
    .from(answerRevision)
    .where(
      and(
        eq(answerRevision.dialogueId, dialogueId),
        or(gt(answerRevision.sequence, since), gt(answerRevision.at, new Date(now.getTime() - here))),
      ),
    )
    .groupBy(answerRevision.answerId)

/** The newest revision in a dialogue, to ask for changes from; read before the answers themselves. */
export const findSequence = async (tx: Tx, dialogueId: string): Promise<number> => {
  const [row] = await tx
    .select({ sequence: sql<string | number>`coalesce(max(${answerRevision.sequence}), 0)` })
    .from(answerRevision)
    .where(eq(answerRevision.dialogueId, dialogueId))
  return Number(row?.sequence ?? 0)
}

/** Notes where the caller is, and tells who else is here and what has changed since. */
export const meetInDialogue = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  at: { prompt: string | null; since: number },
  now: Date,
): Promise<Seen | 'not-found'> => {
  const [found] = await tx
    .select({ form: dialogue.form, state: dialogue.state, limits: limitsIn })
    .from(dialogue)
    .where(eq(dialogue.id, dialogueId))
  if (!found) return 'not-found'
  const prompts = new Map(promptsOf(limitForm(found.form, found.limits)).map((one) => [one.key, one.number]))
  await noteMe(tx, caller, dialogueId, at.prompt !== null && prompts.has(at.prompt) ? at.prompt : null, now)
  const others = (await listOthers(tx, caller, dialogueId, now)).sort(byName)
  const changed = await findChanged(tx, dialogueId, at.since, now)
  const heads =
    changed.length > 0
      ? await listHeads(
          tx,
          inArray(
            answer.id,
            changed.map((one) => one.answer),
          ),
        )
      : []
  return {
    here: others.map((one) => ({ ...one, number: (one.prompt && prompts.get(one.prompt)) || null })),
    sent: isSent(found.state),
    heads: [...heads].map(([key, all]) => ({ key, heads: markHeads(all) })),
    sequence: changed.reduce((most, one) => Math.max(most, one.sequence ?? 0), at.since),
  }
}
