import { sql } from 'drizzle-orm'
import type { OrganisationKind } from '@/people/organisation'
import type { Tx } from '../client'
import { filledItems, municipality, textArray } from './sql-parts'

export type PartCount = { kind: OrganisationKind; k: number; n: number; organisations: number }
type Row = PartCount & { facet: string }

/** Organisation x action cells of list facets in a round, by facet and kind: k without any entry of n that were asked. */
export const tallyCells = async (tx: Tx, roundId: string, facets: string[]): Promise<Row[]> => {
  if (facets.length === 0) return []
  const rows = await tx.execute<Row>(sql`
    select a.facet, o.kind, count(*)::int as n, count(distinct d.id)::int as organisations,
      (count(*) filter (where ${filledItems(sql`r.value`)} is null))::int as k
    from dialogue d
    join organisation o on o.municipality_id = d.municipality_id and o.id = d.organisation_id
    join submission_answer a on a.municipality_id = d.municipality_id and a.submission_id = d.submission_id
    left join answer_revision r on r.municipality_id = a.municipality_id and r.id = a.revision_id
    where d.municipality_id = ${municipality} and d.round_id = ${roundId}
      and a.action is not null and a.facet = any (${textArray(facets)})
    group by a.facet, o.kind`)
  return [...rows]
}
