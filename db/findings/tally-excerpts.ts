import { sql } from 'drizzle-orm'
import type { OrganisationKind } from '@/people/organisation'
import type { Tx } from '../client'
import { isReadByAll, municipality } from './sql-parts'

type Row = { kind: OrganisationKind; internal: number; external: number; organisations: number }

/** Excerpts coded internal or external in the answers that were sent, by kind of organisation. */
export const tallyExcerpts = async (tx: Tx, roundId: string): Promise<Row[]> => {
  const rows = await tx.execute<Row>(sql`
    select o.kind, count(distinct d.id)::int as organisations,
      (count(*) filter (where c.perspective = 'internal'))::int as internal,
      (count(*) filter (where c.perspective = 'external'))::int as external
    from dialogue d
    join organisation o on o.municipality_id = d.municipality_id and o.id = d.organisation_id
    join submission_answer a on a.municipality_id = d.municipality_id and a.submission_id = d.submission_id
    join coding c on c.municipality_id = a.municipality_id and c.round_id = d.round_id and c.revision_id = a.revision_id
    where d.municipality_id = ${municipality} and d.round_id = ${roundId} and c.perspective in ('internal', 'external')
      and ${isReadByAll(roundId)}
    group by o.kind`)
  return [...rows]
}
