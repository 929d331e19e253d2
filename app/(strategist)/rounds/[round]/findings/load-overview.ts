import type { Tx } from '@/db/client'
import { tallyEntries, tallyFacets, tallyRules } from '@/db/findings'
import { listGrid } from '@/db/grid'
import { listWork } from '@/db/finding-history'
import { listPublications } from '@/db/publication'
import { findRoundFrame } from '@/db/round-frame'
import { findingState } from '@/findings/finding-state'
import { isStale } from '@/findings/staleness'
import { agesFacet, groundsFacet } from './count-grounds'
import { scales } from './scale-pictures'
import type { Done } from './tell-finding'

/** All that the page of findings is told from, in a constant number of queries. `done` holds how far each rule's finding has come. */
export const loadOverview = async (tx: Tx, round: string) => {
  const frame = await findRoundFrame(tx, round)
  if (!frame) return undefined
  const actions = frame.actions.map(({ number }) => number)
  const tallies = await tallyRules(tx, frame.id, frame.rules, frame.guide.families)
  const published = await listPublications(tx, frame.id)
  const work = await listWork(tx, frame.id)
  const done = new Map(
    [...published].map(([rule, publication]): [string, Done] => {
      const tally = tallies.get(rule)
      const stale = tally !== undefined && isStale(publication.statement, tally, frame.leastGroup)
      return [rule, { state: findingState(publication, stale), work: work.get(rule) ?? null }]
    }),
  )
  return {
    frame,
    tallies,
    done,
    facets: await tallyFacets(tx, frame.id, [...scales, groundsFacet, agesFacet]),
    covered: await tallyEntries(tx, frame.id, 'activities', 'grounds'),
    grid: await listGrid(tx, frame.id, actions),
  }
}

export type Overview = NonNullable<Awaited<ReturnType<typeof loadOverview>>>
