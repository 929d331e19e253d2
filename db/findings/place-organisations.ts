import { sql } from 'drizzle-orm'
import type { Rule } from '@/findings/rule'
import type { Truth } from '@/findings/truth'
import type { Family } from '@/guide/guide'
import type { Tx } from '../client'
import { compile, inPopulation, saysDontKnow, standingRows, truth } from './compile'

type Row = { dialogue: string; truth: Truth; dontKnow: boolean }

/** Where each sent dialogue in the rule's population stands; empty for a rule that does not count organisations. */
export const placeOrganisations = async (
  tx: Tx,
  roundId: string,
  rule: Rule,
  families: Family[],
): Promise<Row[]> => {
  if (rule.count.unit !== 'organisation') return []
  const { condition, among } = rule.count
  const compilation = compile([rule], families)
  const fulfilled = truth(condition, compilation)
  const rows = await tx.execute<Row>(sql`
    with s as materialized (${standingRows(roundId, compilation)})
    select dialogue, ${fulfilled} as truth,
      coalesce(not ${fulfilled} and ${saysDontKnow(condition, compilation)}, false) as "dontKnow"
    from s where ${inPopulation(among, compilation)}`)
  return [...rows]
}
