import { and, asc, desc, eq } from 'drizzle-orm'
import type { Confidence } from '@/findings/confidence'
import type { FindingAct, Placing } from '@/findings/finding-state'
import type { Statement } from '@/findings/statement'
import type { LocalText } from '@/people/language'
import type { Caller } from '@/people/role'
import type { Tx } from './client'
import { isOf } from './is-of'
import { finding, findingRevision, person } from './schema'

/** What the strategist has written about a finding. */
export type Work = { text: LocalText | null; placing: Placing; confidence: Confidence | null }

const untouched: Work = { text: null, placing: 'beside', confidence: null }

const of = (roundId: string, rule: string) =>
  and(eq(findingRevision.roundId, roundId), eq(findingRevision.rule, rule))

const findLast = async (tx: Tx, roundId: string, rule: string) => {
  const [row] = await tx
    .select({
      number: findingRevision.number,
      text: findingRevision.text,
      placing: findingRevision.placing,
      confidence: findingRevision.confidence,
    })
    .from(findingRevision)
    .where(of(roundId, rule))
    .orderBy(desc(findingRevision.number))
    .limit(1)
  return row ?? { ...untouched, number: 0 }
}

/** The strategist's text and confidence as they stand now. */
export const findWork = async (tx: Tx, roundId: string, rule: string): Promise<Work> => {
  const { number: _number, ...work } = await findLast(tx, roundId, rule)
  return work
}

/** The finding's row, made if it was not there, held until the transaction ends; and when its counter-evidence was read. */
export const openFinding = async (
  tx: Tx,
  caller: Caller,
  roundId: string,
  rule: string,
): Promise<{ readAt: Date | null }> => {
  await tx
    .insert(finding)
    .values({ municipalityId: caller.municipality, roundId, rule })
    .onConflictDoNothing()
  const [row] = await tx
    .select({ readAt: finding.counterEvidenceReadAt })
    .from(finding)
    .where(and(eq(finding.roundId, roundId), eq(finding.rule, rule)))
    .for('update')
  return row!
}

type Step = {
  roundId: string
  rule: string
  act: FindingAct
  statement: Statement
  at: Date
  change?: Partial<Work>
}

/** One more line of a finding's history; what is not changed is carried over. The finding's row must be held. */
export const addToHistory = async (tx: Tx, caller: Caller, { change, ...step }: Step): Promise<void> => {
  const last = await findLast(tx, step.roundId, step.rule)
  await tx.insert(findingRevision).values({
    municipalityId: caller.municipality,
    authorId: caller.person,
    ...last,
    ...change,
    ...step,
    number: last.number + 1,
  })
}

export type HistoryEntry = Work & {
  number: number
  at: Date
  author: string
  act: FindingAct
  statement: Statement
}

/** Everything that was done with a finding, the first first. */
export const listHistory = (tx: Tx, roundId: string, rule: string): Promise<HistoryEntry[]> =>
  tx
    .select({
      number: findingRevision.number,
      at: findingRevision.at,
      author: person.name,
      act: findingRevision.act,
      text: findingRevision.text,
      placing: findingRevision.placing,
      confidence: findingRevision.confidence,
      statement: findingRevision.statement,
    })
    .from(findingRevision)
    .innerJoin(person, isOf(person, findingRevision.authorId))
    .where(of(roundId, rule))
    .orderBy(asc(findingRevision.number))

/** What the strategist has written about every finding of a round, by rule, in one query. */
export const listWork = async (tx: Tx, roundId: string): Promise<Map<string, Work>> => {
  const rows = await tx
    .selectDistinctOn([findingRevision.rule], {
      rule: findingRevision.rule,
      text: findingRevision.text,
      placing: findingRevision.placing,
      confidence: findingRevision.confidence,
    })
    .from(findingRevision)
    .where(eq(findingRevision.roundId, roundId))
    .orderBy(findingRevision.rule, desc(findingRevision.number))
  return new Map(rows.map(({ rule, ...work }) => [rule, work]))
}
