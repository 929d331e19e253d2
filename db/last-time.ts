import { sql } from 'drizzle-orm'
import type { Value } from '@/answers/value'
import type { LocalText } from '@/people/language'
import type { Tx } from './client'

export type LastTime = { value: Value; round: LocalText; sentAt: Date }

/**
 * What the dialogue's organisation sent under the same keys in an earlier round: the newest that says something, by answer key.
 * A round speaks through its last sending alone. One query, whatever the number of keys; drafts and later rounds are never among them.
 */
export const listLastTime = async (
  tx: Tx,
  dialogueId: string,
  keys: string[],
): Promise<Map<string, LastTime>> => {
  if (keys.length === 0) return new Map()
  const rows = await tx.execute<{ key: string; value: Value; round: LocalText; at: string | Date }>(sql`
    select distinct on (a.key) a.key, r.value, earlier.name as round, s.sent_at as at
    from dialogue d
    join round now on now.municipality_id = d.municipality_id and now.id = d.round_id
    join submission s on s.municipality_id = d.municipality_id and s.organisation_id = d.organisation_id
    join round earlier on earlier.municipality_id = s.municipality_id and earlier.id = s.round_id and earlier.opens_on < now.opens_on
    join submission_answer a on a.municipality_id = s.municipality_id and a.submission_id = s.id
    join answer_revision r on r.municipality_id = a.municipality_id and r.id = a.revision_id
    where d.id = ${dialogueId} and a.standing in ('answered', 'explicit_no')
      and a.key in (${sql.join(
        keys.map((key) => sql`${key}`),
        sql`, `,
      )})
      and not exists (select 1 from submission anew where anew.municipality_id = s.municipality_id
        and anew.dialogue_id = s.dialogue_id and anew.number > s.number)
    order by a.key, earlier.opens_on desc`)
  return new Map(
    [...rows].map(({ key, value, round, at }) => [key, { value, round, sentAt: new Date(at) }] as const),
  )
}
