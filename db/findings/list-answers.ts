import { sql } from 'drizzle-orm'
import type { Standing } from '@/answers/standing'
import type { Value } from '@/answers/value'
import type { OrganisationKind } from '@/people/organisation'
import type { Tx } from '../client'
import { municipality, textArray } from './sql-parts'

export type AnswerRow = {
  dialogue: string
  organisation: string
  name: string
  kind: OrganisationKind
  /** Null in the one row of a dialogue that was asked nothing under the facets. */
  key: string | null
  facet: string
  action: number | null
  standing: Standing
  revision: string | null
  value: Value | null
}

/** Every sent dialogue with its frozen answers under the facets and the free text of the same prompts, by organisation and question. */
export const listAnswers = async (tx: Tx, roundId: string, facets: string[]): Promise<AnswerRow[]> => {
  const rows = await tx.execute<AnswerRow>(sql`
    with asked as (
      select a.*, split_part(a.key, '.', 1) as prompt
      from submission_answer a
      where a.municipality_id = ${municipality} and a.round_id = ${roundId}
        and (a.facet = 'text' or a.facet = any (${textArray(facets)}))
    )
    select d.id as dialogue, o.key as organisation, o.name, o.kind,
      a.key, a.facet, a.action, a.standing, a.revision_id as revision, r.value
    from dialogue d
    join organisation o on o.municipality_id = d.municipality_id and o.id = d.organisation_id
    left join asked a on a.submission_id = d.submission_id and (
      a.facet = any (${textArray(facets)})
      or (a.submission_id, a.prompt) in
        (select q.submission_id, q.prompt from asked q where q.facet = any (${textArray(facets)})))
    left join answer_revision r on r.municipality_id = d.municipality_id and r.id = a.revision_id
    where d.municipality_id = ${municipality} and d.round_id = ${roundId} and d.submission_id is not null
    order by o.key, a.action, a.key`)
  return [...rows]
}
