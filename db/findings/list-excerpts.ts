import { sql } from 'drizzle-orm'
import type { Excerpt } from '@/findings/evidence'
import type { Tx } from '../client'
import { isReadByAll, municipality } from './sql-parts'

export type ExcerptRow = Excerpt & { dialogue: string }

/** The excerpts of sent answers that were coded internal or external, in the order of the text. */
export const listExcerpts = async (tx: Tx, roundId: string): Promise<ExcerptRow[]> => {
  const rows = await tx.execute<ExcerptRow>(sql`
    select d.id as dialogue, c.revision_id as revision, c.start, c."end", c.quote, c.perspective
    from dialogue d
    join submission_answer a on a.municipality_id = d.municipality_id and a.submission_id = d.submission_id
    join coding c on c.municipality_id = a.municipality_id and c.round_id = d.round_id and c.revision_id = a.revision_id
    where d.municipality_id = ${municipality} and d.round_id = ${roundId} and c.perspective in ('internal', 'external')
      and ${isReadByAll(roundId)}
    order by a.key, c.start, c.id`)
  return [...rows]
}
