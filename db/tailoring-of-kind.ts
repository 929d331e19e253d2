import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { changeTailoring, isSameTailoring } from '@/dialogue/change-tailoring'
import { isSent } from '@/dialogue/state'
import { tailor } from '@/dialogue/tailor'
import { promptsOf } from '@/guide/guide'
import { byName } from '@/people/by-name'
import { key, organisationKind } from '@/people/organisation'
import type { Caller } from '@/people/role'
import { auditEach } from './audit'
import type { Tx } from './client'
import { municipality } from './findings/sql-parts'
import { isOf } from './is-of'
import { dialogue, organisation, round } from './schema'
import {
  isWhole,
  keysOf,
  lacksSwedish,
  listTailored,
  listUsed,
  makeOwn,
  mostOwn,
  ownQuestion,
} from './tailoring'

/** What is hidden, shown again and added in every form of a kind in the round. What is not named stays as each of them has it. */
export const wishForKind = z.strictObject({
  kind: organisationKind,
  hide: z.array(key).max(200),
  show: z.array(key).max(200),
  add: z.array(ownQuestion).max(mostOwn),
})
export type WishForKind = z.infer<typeof wishForKind>

export type WhyNot = 'already-sent' | 'form-in-use' | 'malformed' | 'too-many'
export type KindTailored = {
  changed: number
  /** Those that have it already. */
  same: number
  refused: { name: string; why: WhyNot }[]
}

/**
 * Makes the forms of a kind anew, as `saveTailoring` makes one, and by its rules: whoever may not have the change keeps the form they
 * have. A new question has the same key in all of them. The round is held, so that nobody comes to it meanwhile; a fixed number of queries.
 */
export const saveTailoringOfKind = async (
  tx: Tx,
  caller: Caller,
  roundId: string,
  { kind, hide, show, add }: WishForKind,
  make: { id: () => string; now: Date },
): Promise<KindTailored | 'not-found' | 'text-without-swedish'> => {
  if (lacksSwedish(add)) return 'text-without-swedish'
  const [held] = await tx.select({ id: round.id }).from(round).where(eq(round.id, roundId)).for('update')
  if (!held) return 'not-found'
  const ofKind = and(eq(dialogue.roundId, roundId), eq(organisation.kind, kind))
  await tx
    .select({ id: dialogue.id })
    .from(dialogue)
    .innerJoin(organisation, isOf(organisation, dialogue.organisationId))
    .where(ofKind)
    .orderBy(dialogue.id)
    .for('update', { of: dialogue })
  const all = await listTailored(tx, ofKind)
  const change = { hide, show, add: add.map((one) => makeOwn(one, make.id())) }
  const plans = all.map((before) => {
    const guideKeys = new Set(promptsOf(before.guide).map((one) => one.key))
    const tailoring = changeTailoring(before.tailoring, change, guideKeys)
    const form = tailor(before.guide, { ...before, tailoring })
    const after = new Set(keysOf(form))
    const gone = keysOf(before.form).filter((one) => !after.has(one))
    return { before, tailoring, form, gone, same: isSameTailoring(before.tailoring, tailoring) }
  })
  const due = plans.filter((one) => !one.same)
  const used = await listUsed(
    tx,
    due.map((one) => one.before.id),
    [...new Set(due.flatMap((one) => one.gone))],
  )
  const whyNot = ({ before, tailoring, form, gone }: (typeof plans)[number]): WhyNot | undefined => {
    if (isSent(before.state)) return 'already-sent'
    if (tailoring.added.length > mostOwn) return 'too-many'
    if (!isWhole(form, tailoring)) return 'malformed'
    return gone.some((one) => used.has(`${before.id} ${one}`)) ? 'form-in-use' : undefined
  }
  const judged = due.map((one) => ({ ...one, why: whyNot(one) }))
  const changed = judged.filter((one) => one.why === undefined)
  if (changed.length > 0) {
    const rows = changed.map(({ before, tailoring, form }) => ({ id: before.id, tailoring, form }))
    await tx.execute(sql`
      update dialogue d set tailoring = made.tailoring, form = made.form
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as made (id uuid, tailoring jsonb, form jsonb)
      where d.municipality_id = ${municipality} and d.id = made.id`)
    await auditEach(
      tx,
      caller,
      make.now,
      'form.tailored',
      changed.map(({ before, tailoring }) => ({
        subject: before.id,
        detail: { hidden: tailoring.hidden, added: tailoring.added.length, kind },
      })),
    )
  }
  return {
    changed: changed.length,
    same: plans.length - due.length,
    refused: judged
      .flatMap(({ before, why }) => (why ? [{ name: before.organisation.name, why }] : []))
      .sort(byName),
  }
}
