import { sql } from 'drizzle-orm'
import type { Standing } from '@/answers/standing'
import type { Value } from '@/answers/value'
import { byKindAndName } from '@/people/by-name'
import type { OrganisationKind } from '@/people/organisation'
import type { Tx } from './client'
import { municipality, textArray } from './findings/sql-parts'

/** What one organisation answered to one prompt in the version it sent; `answers` by key, empty where it was not asked. */
export type SideBySide = {
  dialogue: string
  name: string
  kind: OrganisationKind
  sent: boolean
  answers: Record<string, { standing: Standing; value: Value | null }>
}

/** Every organisation of a round with its frozen answers under the keys, in the order of kind and name: one query. */
export const listSideBySide = async (
  tx: Tx,
  roundId: string,
  keys: string[],
  kind?: OrganisationKind,
): Promise<SideBySide[]> => {
  const rows = await tx.execute<SideBySide>(sql`
    select d.id as dialogue, o.name, o.kind, d.submission_id is not null as sent,
      coalesce(jsonb_object_agg(a.key, jsonb_build_object('standing', a.standing, 'value', r.value))
        filter (where a.key is not null), '{}') as answers
    from dialogue d
    join organisation o on o.municipality_id = d.municipality_id and o.id = d.organisation_id
    left join submission_answer a on a.municipality_id = d.municipality_id and a.submission_id = d.submission_id
      and a.key = any (${textArray(keys)})
    left join answer_revision r on r.municipality_id = a.municipality_id and r.id = a.revision_id
    where d.municipality_id = ${municipality} and d.round_id = ${roundId}
      and o.kind = any (${textArray(kind ? [kind] : ['administration', 'company'])})
    group by d.id, o.name, o.kind, d.submission_id`)
  return [...rows].sort(byKindAndName)
}
