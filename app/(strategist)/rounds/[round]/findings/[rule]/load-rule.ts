import type { Tx } from '@/db/client'
import { listHistory } from '@/db/finding-history'
import { listEvidence, tallyRules } from '@/db/findings'
import { findAllowed, listPublications } from '@/db/publication'
import { findRoundFrame } from '@/db/round-frame'
import { findingState } from '@/findings/finding-state'
import { isStale } from '@/findings/staleness'
import { suppress } from '@/findings/suppress'

const never = { counterEvidenceReadAt: null, publishedAt: null, withdrawnAt: null, statement: null }

/** One rule of a round: its count, what it rests on, and what has been done with it. `now` is what would be published today. */
export const loadRule = async (tx: Tx, round: string, key: string) => {
  const frame = await findRoundFrame(tx, round)
  const rule = frame?.rules.find((one) => one.key === key)
  if (!frame || !rule) return undefined
  const tally = (await tallyRules(tx, frame.id, [rule], frame.guide.families)).get(key)!
  const evidence = await listEvidence(tx, frame.id, rule, frame.guide.families)
  const done = (await listPublications(tx, frame.id)).get(key) ?? never
  const history = await listHistory(tx, frame.id, key)
  const allowed = await findAllowed(tx, frame, rule)
  const state = findingState(done, isStale(done.statement, tally, frame.leastGroup))
  const work = history.at(-1) ?? null
  const now = suppress(tally, frame.leastGroup, allowed)
  return { frame, rule, tally, evidence, done, history, work, allowed, now, state }
}

export type RuleResult = NonNullable<Awaited<ReturnType<typeof loadRule>>>
