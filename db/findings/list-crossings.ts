import { sql } from 'drizzle-orm'
import { groupsOf, type Crossing } from '@/findings/crossing'
import type { Rule } from '@/findings/rule'
import type { Family } from '@/guide/guide'
import type { OrganisationKind } from '@/people/organisation'
import type { Tx } from '../client'
import { compile, standingRows, truth } from './compile'
import { joinRows, withoutJit } from './sql-parts'

type Row = { kind: OrganisationKind; known: boolean[]; within: boolean[]; organisations: number }

/**
 * How many sent organisations of each kind stand in the same of the rules' groups and are known under the same of the
 * rules: one query, with as many rows as there are different standings.
 */
export const listCrossings = async (
  tx: Tx,
  roundId: string,
  rules: Rule[],
  families: Family[],
): Promise<Crossing[]> => {
  const counted = rules.flatMap((rule) =>
    rule.count.unit === 'organisation' ? [{ key: rule.key, condition: rule.count.condition }] : [],
  )
  const groups = [...new Map(rules.flatMap(groupsOf).map((one) => [one.key, one])).values()]
  const compilation = compile(rules, families)
  const known = counted.map(({ condition }) => sql`(${truth(condition, compilation)}) is not null`)
  const within = groups.map(({ condition }) => sql`(${truth(condition, compilation)}) is true`)
  await withoutJit(tx)
  const rows = await tx.execute<Row>(sql`
    with s as materialized (${standingRows(roundId, compilation)}),
      placed as (select kind, array[${joinRows(known)}]::boolean[] as known, array[${joinRows(within)}]::boolean[] as within from s)
    select kind, to_json(known) as known, to_json(within) as within, count(*)::int as organisations
    from placed group by kind, placed.known, placed.within`)
  return [...rows].map(({ kind, organisations, ...row }) => ({
    kind,
    organisations,
    known: counted.flatMap(({ key }, index) => (row.known[index] ? [key] : [])),
    groups: groups.flatMap(({ key }, index) => (row.within[index] ? [key] : [])),
  }))
}
