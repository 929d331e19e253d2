import { sql, type SQL } from 'drizzle-orm'
import type { Rule } from '@/findings/rule'
import type { Count } from '@/findings/tally'
import type { Family } from '@/guide/guide'
import type { OrganisationKind } from '@/people/organisation'
import type { Tx } from '../client'
import { compile, grade, inPopulation, saysDontKnow, standingRows, truth, type Compilation } from './compile'
import { joinRows } from './sql-parts'

const countsOf = (rule: Rule, compilation: Compilation): SQL[] => {
  if (rule.count.unit !== 'organisation') return [sql`0`, sql`0`, sql`0`]
  const { condition, among } = rule.count
  const here = inPopulation(among, compilation)
  const fulfilled = truth(condition, compilation)
  return [
    sql`count(*) filter (where ${here} and ${fulfilled})`,
    sql`count(*) filter (where ${here} and (${fulfilled}) is not null)`,
    sql`count(*) filter (where ${here} and not ${fulfilled} and ${saysDontKnow(condition, compilation)})`,
  ]
}

const mediansOf = (rule: Rule, compilation: Compilation): SQL[] => {
  const among = rule.count.unit === 'organisation' ? rule.count.among : undefined
  return (rule.medians ?? []).map(
    (facet) => sql`percentile_cont(0.5) within group (order by ${grade(facet, compilation)})
      filter (where ${inPopulation(among, compilation)})`,
  )
}

type Row = { kind: OrganisationKind | null; counts: number[]; medians: (number | null)[] }
/** The counts of one rule in one population; `kind` null is the whole round. */
export type OrganisationCount = { kind: OrganisationKind | null; count: Count; medians: (number | null)[] }

/** k, N, "don't know" and medians of every rule, for the whole and each kind: one pass over the round's frozen rows. */
export const tallyOrganisations = async (
  tx: Tx,
  roundId: string,
  rules: Rule[],
  families: Family[],
): Promise<Map<string, OrganisationCount[]>> => {
  const compilation = compile(rules, families)
  if (compilation.facets.length === 0) return new Map()
  const counts = rules.flatMap((rule) => countsOf(rule, compilation))
  const medians = rules.flatMap((rule) => mediansOf(rule, compilation))
  const rows = (await tx.execute<Row>(sql`
    with s as materialized (${standingRows(roundId, compilation)})
    select kind, to_json(array[${joinRows(counts)}]) as counts,
      to_json(array[${joinRows(medians)}]::float8[]) as medians
    from s group by grouping sets ((kind), ())`)) as Iterable<Row>
  return spread(rules, [...rows])
}

const spread = (rules: Rule[], rows: Row[]): Map<string, OrganisationCount[]> => {
  let median = 0
  return new Map(
    rules.map((rule, index) => {
      const from = median
      median += rule.medians?.length ?? 0
      const of = ({ kind, counts, medians }: Row): OrganisationCount => {
        const [k = 0, n = 0, dontKnow = 0] = counts.slice(index * 3)
        return {
          kind,
          count: { k, n, dontKnow },
          medians: medians.slice(from, from + (rule.medians?.length ?? 0)),
        }
      }
      return [rule.key, rows.map(of)]
    }),
  )
}
