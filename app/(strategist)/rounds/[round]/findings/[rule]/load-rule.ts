import type { Tx } from '@/db/client'
import { listEvidence, tallyRules } from '@/db/findings'
import { findRoundFrame, isStale, listPublications } from '@/db/publication'
import { suppress } from '@/findings/suppress'

const never = { counterEvidenceReadAt: null, publishedAt: null, statement: null }

/** One rule of a round: its count, what it rests on, and what has been published. `now` is what would be published today. */
export const loadRule = async (tx: Tx, round: string, key: string) => {
  const frame = await findRoundFrame(tx, round)
  const rule = frame?.rules.find((one) => one.key === key)
  if (!frame || !rule) return undefined
  const tally = (await tallyRules(tx, frame.id, [rule], frame.guide.families)).get(key)!
  const evidence = await listEvidence(tx, frame.id, rule, frame.guide.families)
  const done = (await listPublications(tx, frame.id)).get(key) ?? never
  const now = suppress(tally, frame.leastGroup)
  return { frame, rule, tally, evidence, done, now, stale: isStale(done, now) }
}

export type RuleResult = NonNullable<Awaited<ReturnType<typeof loadRule>>>
