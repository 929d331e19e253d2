import { sql } from 'drizzle-orm'
import { knownStandings } from '@/findings/truth'
import type { OrganisationKind } from '@/people/organisation'
import type { Tx } from '../client'
import { municipality, textArray, withoutJit } from './sql-parts'

export type KindCounts = Record<OrganisationKind, number>
/** How organisations answered a facet: `known` answered it somehow, `dontKnow` of them said so, `codes` chose each code or grade. */
export type FacetTally = { known: KindCounts; dontKnow: KindCounts; codes: Map<string, KindCounts> }

type Row = {
  facet: string
  kind: OrganisationKind
  code: string | null
  organisations: number
  unsure: number
}

const nobody = (): KindCounts => ({ administration: 0, company: 0 })

const gather = (facets: string[], rows: Iterable<Row>): Map<string, FacetTally> => {
  const tallies = new Map(
    facets.map((facet): [string, FacetTally] => [
      facet,
      { known: nobody(), dontKnow: nobody(), codes: new Map() },
    ]),
  )
  for (const { facet, kind, code, organisations, unsure } of rows) {
    const tally = tallies.get(facet)
    if (!tally) continue
    if (code === null) {
      tally.known[kind] = organisations
      tally.dontKnow[kind] = unsure
    } else tally.codes.set(code, { ...(tally.codes.get(code) ?? nobody()), [kind]: organisations })
  }
  return tallies
}

/** The distribution of each facet's codes in a round, counted by distinct organisation and split by kind: one query. */
export const tallyFacets = async (
  tx: Tx,
  roundId: string,
  facets: string[],
): Promise<Map<string, FacetTally>> => {
  if (facets.length === 0) return new Map()
  await withoutJit(tx)
  const rows = await tx.execute<Row>(sql`
    select a.facet, o.kind, given.code, count(distinct d.id)::int as organisations,
      (count(distinct d.id) filter (where a.standing = 'dont_know'))::int as unsure
    from dialogue d
    join organisation o on o.municipality_id = d.municipality_id and o.id = d.organisation_id
    join submission_answer a on a.municipality_id = d.municipality_id and a.submission_id = d.submission_id
    left join answer_revision r on r.municipality_id = a.municipality_id and r.id = a.revision_id
    cross join lateral (
      select null where a.standing = any (${textArray(knownStandings)})
      union all select coalesce(r.value ->> 'scale', r.value ->> 'choice') where r.value ?| array['scale', 'choice']
      union all select jsonb_array_elements_text(r.value -> 'choices')
    ) as given (code)
    where d.municipality_id = ${municipality} and d.round_id = ${roundId} and a.facet = any (${textArray(facets)})
    group by a.facet, o.kind, given.code
    order by a.facet, given.code`)
  return gather(facets, rows as Iterable<Row>)
}
