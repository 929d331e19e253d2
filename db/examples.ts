import { sql } from 'drizzle-orm'
import type { Item } from '@/answers/value'
import type { LearningExample } from '@/findings/learning-example'
import { compareNames } from '@/people/by-name'
import type { Tx } from './client'
import { municipality } from './findings/sql-parts'

export type Example = { id: string; action: number; content: LearningExample; organisations: string[] }

/** The stored learning examples of a round with the organisations they name: one query. */
export const listExamples = async (tx: Tx, roundId: string): Promise<Example[]> => {
  const rows = await tx.execute<Example>(sql`
    select e.id, e.action, e.content, coalesce(array_agg(o.name) filter (where o.id is not null), '{}') as organisations
    from learning_example e
    left join learning_example_organisation l on l.municipality_id = e.municipality_id and l.example_id = e.id
    left join organisation o on o.municipality_id = l.municipality_id and o.id = l.organisation_id
    where e.municipality_id = ${municipality} and e.round_id = ${roundId}
    group by e.municipality_id, e.id, e.key, e.action, e.content
    order by e.action, e.key`)
  return rows.map((one) => ({ ...one, organisations: one.organisations.toSorted(compareNames) }))
}

export type SharedActivity = { dialogue: string; organisation: string; action: number; item: Item }

/** The activities that an organisation has sent and said may be shared: one query, and none for someone who may not read answers. */
export const listSharedActivities = async (tx: Tx, roundId: string): Promise<SharedActivity[]> => {
  const rows = await tx.execute<SharedActivity>(sql`
    select d.id as dialogue, o.name as organisation, a.action, item
    from dialogue d
    join organisation o on o.municipality_id = d.municipality_id and o.id = d.organisation_id
    join submission_answer a on a.municipality_id = d.municipality_id and a.submission_id = d.submission_id and a.facet = 'activities'
    join answer_revision r on r.municipality_id = a.municipality_id and r.id = a.revision_id
    cross join lateral jsonb_array_elements(
      case when jsonb_typeof(r.value -> 'items') = 'array' then r.value -> 'items' else '[]' end) with ordinality as entry (item, place)
    where d.municipality_id = ${municipality} and d.round_id = ${roundId} and a.action is not null
      and item -> 'fields' ->> 'mayShare' = 'yes'
    order by a.action, a.key, place`)
  return [...rows].sort(
    (one, other) => one.action - other.action || compareNames(one.organisation, other.organisation),
  )
}

/** Every organisation that the round speaks of, so that one without examples is said. A facts-only set speaks of them all. */
export const listRoundOrganisations = async (
  tx: Tx,
  round: { id: string; factsOnly: boolean },
): Promise<string[]> => {
  const rows = await tx.execute<{ name: string }>(sql`
    select o.name from organisation o
    where o.municipality_id = ${municipality} and (${round.factsOnly} or o.id in (
      select d.organisation_id from dialogue d where d.municipality_id = ${municipality} and d.round_id = ${round.id}
      union all
      select l.organisation_id from learning_example e
      join learning_example_organisation l on l.municipality_id = e.municipality_id and l.example_id = e.id
      where e.municipality_id = ${municipality} and e.round_id = ${round.id}))`)
  return rows.map(({ name }) => name).sort(compareNames)
}
