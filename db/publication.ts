import { and, eq, isNotNull } from 'drizzle-orm'
import { mayShow, type Allowed, type Published } from '@/findings/crossing'
import type { Rule } from '@/findings/rule'
import { said } from '@/findings/sentence'
import type { Statement } from '@/findings/statement'
import { suppress } from '@/findings/suppress'
import type { CheckedWork } from '@/findings/work'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { addToHistory, findWork, openFinding, type Work } from './finding-history'
import { listCrossings, listEvidence, tallyRules } from './findings'
import { findRoundFrame, type RoundFrame } from './round-frame'
import { finding, round } from './schema'

export type Publication = {
  counterEvidenceReadAt: Date | null
  publishedAt: Date | null
  withdrawnAt: Date | null
  statement: Statement | null
}

/** What has been done with each rule's finding in a round, by the rule's key. */
export const listPublications = async (tx: Tx, roundId: string): Promise<Map<string, Publication>> => {
  const rows = await tx
    .select({
      rule: finding.rule,
      counterEvidenceReadAt: finding.counterEvidenceReadAt,
      publishedAt: finding.publishedAt,
      withdrawnAt: finding.withdrawnAt,
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

export type PublishRefusal =
  'not-found' | 'counter-evidence-unread' | 'too-few-quotations' | 'group-too-small'

const findRule = async (tx: Tx, roundId: string, key: string) => {
  const frame = await findRoundFrame(tx, roundId)
  const rule = frame?.rules.find((one) => one.key === key)
  return frame && rule ? { frame, rule } : undefined
}

/** The finding's numbers now, with their word, for its history. */
const countNow = async (tx: Tx, frame: RoundFrame, rule: Rule) => {
  const tally = (await tallyRules(tx, frame.id, [rule], frame.guide.families)).get(rule.key)!
  return { tally, now: { ...said(rule, tally, frame.scale), split: null } satisfies Statement }
}

/** Notes that the counter-evidence has been opened: the first time is what counts, and nothing is published before it. */
export const readCounterEvidence = async (
  tx: Tx,
  caller: Caller,
  roundId: string,
  key: string,
  now: Date,
): Promise<'read' | 'not-found'> => {
  const found = await findRule(tx, roundId, key)
  if (!found) return 'not-found'
  const { readAt } = await openFinding(tx, caller, roundId, key)
  if (readAt) return 'read'
  await tx
    .update(finding)
    .set({ counterEvidenceReadAt: now })
    .where(and(eq(finding.roundId, roundId), eq(finding.rule, key)))
  const { now: statement } = await countNow(tx, found.frame, found.rule)
  await addToHistory(tx, caller, { roundId, rule: key, act: 'counter-evidence-read', statement, at: now })
  return 'read'
}

/** Changes what the strategist has written about a finding. Nobody else sees it before the finding is published. */
export const workOnFinding = async (
  tx: Tx,
  caller: Caller,
  roundId: string,
  key: string,
  { act, ...change }: CheckedWork,
  now: Date,
): Promise<'saved' | 'not-found'> => {
  const found = await findRule(tx, roundId, key)
  if (!found) return 'not-found'
  await openFinding(tx, caller, roundId, key)
  const { now: statement } = await countNow(tx, found.frame, found.rule)
  await addToHistory(tx, caller, { roundId, rule: key, act, statement, at: now, change })
  await audit(tx, caller, now, `finding.${act}`, roundId, { rule: key })
  return 'saved'
}

/** A finding that rests on codings needs two quotations from two organisations; one on facets or on absence cites those. */
const restsOnTooLittle = async (tx: Tx, { id, guide }: RoundFrame, rule: Rule): Promise<boolean> => {
  if (rule.count.unit !== 'excerpt') return false
  const evidence = await listEvidence(tx, id, rule, guide.families)
  return evidence.filter((one) => one.truth === true).length < 2
}

/** What of a rule may be shown beside everything that is published in the round. */
export const findAllowed = async (tx: Tx, frame: RoundFrame, rule: Rule): Promise<Allowed> => {
  const statements = await listStatements(tx, frame.id)
  const published = frame.rules.flatMap((one): Published[] => {
    const its = statements.get(one.key)
    return its ? [{ rule: one, split: its.statement.split !== null }] : []
  })
  const rules = [
    ...new Map([rule, ...published.map((one) => one.rule)].map((one) => [one.key, one])).values(),
  ]
  const crossings = await listCrossings(tx, frame.id, rules, frame.guide.families)
  return mayShow(rule, published, crossings, frame.leastGroup)
}

/** One at a time in a round: what may be shown of one statement depends on the others. */
const lockRound = (tx: Tx, roundId: string) =>
  tx.select({ id: round.id }).from(round).where(eq(round.id, roundId)).for('no key update')

const stated = ({ text, placing, confidence }: Work): Partial<Statement> => ({
  ...(text ? { text, placing } : {}),
  ...(confidence ? { confidence: confidence.grade } : {}),
})

/** Freezes the statement as the answers give it now, after suppression, with the word that is said of it. */
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
  await lockRound(tx, roundId)
  const { readAt } = await openFinding(tx, caller, roundId, key)
  if (!readAt) return 'counter-evidence-unread'
  if (await restsOnTooLittle(tx, frame, rule)) return 'too-few-quotations'
  const allowed = await findAllowed(tx, frame, rule)
  if (allowed === 'nothing') return 'group-too-small'
  const { tally } = await countNow(tx, frame, rule)
  const shown = suppress(tally, frame.leastGroup, allowed)
  const statement: Statement = {
    ...said(rule, tally, frame.scale),
    ...shown,
    ...stated(await findWork(tx, roundId, key)),
  }
  await tx
    .update(finding)
    .set({ publishedAt: now, publishedBy: caller.person, withdrawnAt: null, statement })
    .where(and(eq(finding.roundId, roundId), eq(finding.rule, key)))
  await addToHistory(tx, caller, { roundId, rule: key, act: 'published', statement, at: now })
  await audit(tx, caller, now, 'finding.published', roundId, { rule: key, statement })
  return 'published'
}

/** Takes a published finding back: nobody but staff reads it any more, and its history keeps what it said. */
export const withdrawFinding = async (
  tx: Tx,
  caller: Caller,
  roundId: string,
  key: string,
  now: Date,
): Promise<'withdrawn' | 'not-found'> => {
  const where = and(eq(finding.roundId, roundId), eq(finding.rule, key))
  const [published] = await tx
    .select({ statement: finding.statement })
    .from(finding)
    .where(and(where, isNotNull(finding.publishedAt)))
    .for('update')
  if (!published?.statement) return 'not-found'
  await tx
    .update(finding)
    .set({ publishedAt: null, publishedBy: null, withdrawnAt: now, statement: null })
    .where(where)
  const { statement } = published
  await addToHistory(tx, caller, { roundId, rule: key, act: 'withdrawn', statement, at: now })
  await audit(tx, caller, now, 'finding.withdrawn', roundId, { rule: key })
  return 'withdrawn'
}
