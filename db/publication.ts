import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Rule } from '@/findings/rule'
import type { Statement } from '@/findings/statement'
import { suppress } from '@/findings/suppress'
import type { Guide, PlanAction } from '@/guide/guide'
import type { LocalText } from '@/people/language'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { listEvidence, tallyRules } from './findings'
import { finding, guideVersion, plan, round } from './schema'

/** What every page about a round's results reads first. `actions` is empty for someone who may not read the plan. */
export type RoundFrame = {
  id: string
  name: LocalText
  place: string
  leastGroup: number
  factsOnly: boolean
  guide: Guide
  rules: Rule[]
  actions: PlanAction[]
}

/** A round that the caller may see, with its guide, rules and actions; undefined when it is missing or not theirs. */
export const findRoundFrame = async (tx: Tx, id: string): Promise<RoundFrame | undefined> => {
  if (!z.uuid().safeParse(id).success) return undefined
  const [row] = await tx
    .select({
      id: round.id,
      name: round.name,
      place: round.place,
      leastGroup: round.leastGroup,
      factsOnly: round.factsOnly,
      guide: guideVersion.content,
      rules: guideVersion.rules,
      plan: plan.content,
    })
    .from(round)
    .innerJoin(
      guideVersion,
      and(eq(guideVersion.municipalityId, round.municipalityId), eq(guideVersion.id, round.guideVersionId)),
    )
    .leftJoin(plan, and(eq(plan.municipalityId, round.municipalityId), eq(plan.id, round.planId)))
    .where(eq(round.id, id))
  if (!row) return undefined
  const { plan: content, ...frame } = row
  return { ...frame, actions: content?.actions ?? [] }
}

export type Publication = {
  counterEvidenceReadAt: Date | null
  publishedAt: Date | null
  statement: Statement | null
}

/** What has been done with each rule's finding in a round, by the rule's key. */
export const listPublications = async (tx: Tx, roundId: string): Promise<Map<string, Publication>> => {
  const rows = await tx
    .select({
      rule: finding.rule,
      counterEvidenceReadAt: finding.counterEvidenceReadAt,
      publishedAt: finding.publishedAt,
      statement: finding.statement,
    })
    .from(finding)
    .where(eq(finding.roundId, roundId))
  return new Map(rows.map(({ rule, ...publication }) => [rule, publication]))
}

/** The statements that anyone with a place in the round may read. */
export const listStatements = async (
  tx: Tx,
  roundId: string,
): Promise<Map<string, { statement: Statement; publishedAt: Date }>> => {
  const rows = await tx
    .select({ rule: finding.rule, statement: finding.statement, publishedAt: finding.publishedAt })
    .from(finding)
    .where(and(eq(finding.roundId, roundId), isNotNull(finding.publishedAt)))
  return new Map(
    rows.flatMap(({ rule, statement, publishedAt }) =>
      statement && publishedAt ? [[rule, { statement, publishedAt }] as const] : [],
    ),
  )
}

/** A published statement no longer tells what the answers give now. */
export const isStale = ({ statement }: Pick<Publication, 'statement'>, now: Statement): boolean =>
  statement !== null && JSON.stringify(ordered(statement)) !== JSON.stringify(ordered(now))

const count = (one: { k: number; n: number; dontKnow: number }) => [one.k, one.n, one.dontKnow]
const ordered = ({ k, n, split }: Statement) => [
  k,
  n,
  split && [count(split.administration), count(split.company)],
]

export type PublishRefusal = 'not-found' | 'counter-evidence-unread' | 'too-few-quotations'

const findRule = async (tx: Tx, roundId: string, key: string) => {
  const frame = await findRoundFrame(tx, roundId)
  const rule = frame?.rules.find((one) => one.key === key)
  return frame && rule ? { frame, rule } : undefined
}

export const readCounterEvidence = async (
  tx: Tx,
  caller: Caller,
  roundId: string,
  key: string,
  now: Date,
): Promise<'read' | 'not-found'> => {
  if (!(await findRule(tx, roundId, key))) return 'not-found'
  const where = { municipalityId: caller.municipality, roundId, rule: key }
  await tx
    .insert(finding)
    .values({ ...where, counterEvidenceReadAt: now })
    .onConflictDoUpdate({
      target: [finding.municipalityId, finding.roundId, finding.rule],
      set: {
        counterEvidenceReadAt: sql`coalesce(${finding.counterEvidenceReadAt}, excluded.counter_evidence_read_at)`,
      },
    })
  return 'read'
}

/** A finding that rests on codings needs two quotations from two organisations; one on facets or on absence cites those. */
const restsOnTooLittle = async (tx: Tx, { id, guide }: RoundFrame, rule: Rule): Promise<boolean> => {
  if (rule.count.unit !== 'excerpt') return false
  const evidence = await listEvidence(tx, id, rule, guide.families)
  return evidence.filter((one) => one.truth === true).length < 2
}

/** Freezes the statement as the answers give it now, after suppression. */
export const publishFinding = async (
  tx: Tx,
  caller: Caller,
  roundId: string,
  key: string,
  now: Date,
): Promise<'published' | PublishRefusal> => {
  const found = await findRule(tx, roundId, key)
  if (!found) return 'not-found'
  const { frame, rule } = found
  const where = and(eq(finding.roundId, roundId), eq(finding.rule, key))
  const [row] = await tx
    .select({ readAt: finding.counterEvidenceReadAt })
    .from(finding)
    .where(where)
    .for('update')
  if (!row?.readAt) return 'counter-evidence-unread'
  if (await restsOnTooLittle(tx, frame, rule)) return 'too-few-quotations'
  const tally = (await tallyRules(tx, roundId, [rule], frame.guide.families)).get(key)
  if (!tally) return 'not-found'
  const statement = suppress(tally, frame.leastGroup)
  await tx.update(finding).set({ publishedAt: now, publishedBy: caller.person, statement }).where(where)
  await audit(tx, caller, now, 'finding.published', roundId, { rule: key, statement })
  return 'published'
}

export const withdrawFinding = async (
  tx: Tx,
  caller: Caller,
  roundId: string,
  key: string,
  now: Date,
): Promise<'withdrawn' | 'not-found'> => {
  const withdrawn = await tx
    .update(finding)
    .set({ publishedAt: null, publishedBy: null, statement: null })
    .where(and(eq(finding.roundId, roundId), eq(finding.rule, key), isNotNull(finding.publishedAt)))
    .returning({ rule: finding.rule })
  if (withdrawn.length === 0) return 'not-found'
  await audit(tx, caller, now, 'finding.withdrawn', roundId, { rule: key })
  return 'withdrawn'
}
