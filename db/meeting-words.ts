import { sql } from 'drizzle-orm'
import { dissentFacet } from '@/dialogue/meeting-questions'
import type { Value } from '@/answers/value'
import { leafOf } from '@/guide/leaf'
import type { Tx } from './client'

/** One side's changes to an answer in a row; `before` is null where nothing was written then. */
export type Change = {
  key: string
  by: 'organisation' | 'staff'
  before: Value | null
  after: Value
  author: string
  at: Date
}

/**
 * What was done to the answers and notes that say something else now than when the meeting ended, in order: a change of either side,
 * by whom and when it was last made. A dissent changes nothing. Without an end there is nothing to hold them against. Where the end lies among
 * the revisions tells what came after it; the clocks do only where a file brought the meeting.
 */
export const listChanges = async (tx: Tx, dialogueId: string): Promise<Change[]> => {
  const rows = await tx.execute<Omit<Change, 'at'> & { at: string | Date }>(sql`
    with told as (
      select r.*, coalesce(r.sequence > m.ended_after, r.at > m.ended_at) as after_meeting
      from meeting m join answer_revision r on r.municipality_id = m.municipality_id and r.dialogue_id = m.dialogue_id
      where m.municipality_id = app_municipality() and m.dialogue_id = ${dialogueId} and m.ended_at is not null),
    since as (
      select r.*, exists (select 1 from participant t where t.municipality_id = r.municipality_id
        and t.dialogue_id = r.dialogue_id and t.person_id = r.author_id) as own
      from told r where r.after_meeting),
    sided as (select *, own is distinct from lead(own) over (partition by answer_id order by sequence) as last_of_side from since),
    changes as (
      select a.key, s.own, s.sequence, s.author_id, s.at, s.value as after,
        coalesce(lag(s.value) over (partition by a.id order by s.sequence), ended.value) as before
      from sided s
      join answer a on a.municipality_id = s.municipality_id and a.id = s.answer_id
      left join lateral (select r.value from told r where r.answer_id = a.id and not r.after_meeting
        order by r.sequence desc limit 1) ended on true
      where s.last_of_side and a.key not like ${`%.${dissentFacet}`}
        and exists (select 1 from answer_head h join answer_revision r on r.municipality_id = h.municipality_id and r.id = h.revision_id
          where h.municipality_id = a.municipality_id and h.answer_id = a.id and r.value is distinct from ended.value))
    select c.key, case when c.own then 'organisation' else 'staff' end as by, c.before, c.after, p.name as author, c.at
    from changes c join person p on p.municipality_id = app_municipality() and p.id = c.author_id
    where c.before is distinct from c.after order by c.key, c.sequence`)
  return [...rows].map((row) => ({ ...row, at: new Date(row.at) }))
}

/** The leaves in which the organisation itself has changed something after the meeting. */
export const listCorrected = async (tx: Tx, dialogueId: string): Promise<Set<string>> =>
  new Set(
    (await listChanges(tx, dialogueId))
      .filter((one) => one.by === 'organisation')
      .map(({ key }) => leafOf(key)),
  )
