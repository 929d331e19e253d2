import { sql } from 'drizzle-orm'
import { dissentFacet } from '@/dialogue/meeting-questions'
import type { Value } from '@/answers/value'
import type { Tx } from './client'

/** What an answer said when the meeting ended; null where nothing was written then. */
export type Before = { key: string; value: Value | null }

/** The answers and notes that say something else now than when the meeting ended. Without an end there is nothing to hold them against. */
export const listMeetingWords = async (
  tx: Tx,
  dialogueId: string,
  endedAt: Date | null,
): Promise<Before[]> => {
  if (!endedAt) return []
  return [
    ...(await tx.execute<Before>(sql`
      select a.key, b.value from answer a
      left join lateral (select r.value from answer_revision r where r.municipality_id = a.municipality_id and r.answer_id = a.id
        and r.at <= ${endedAt.toISOString()}::timestamptz order by r.sequence desc limit 1) b on true
      where a.municipality_id = app_municipality() and a.dialogue_id = ${dialogueId} and a.key not like ${`%.${dissentFacet}`}
        and exists (select 1 from answer_head h join answer_revision r on r.municipality_id = h.municipality_id and r.id = h.revision_id
          where h.municipality_id = a.municipality_id and h.answer_id = a.id and r.value is distinct from b.value)`)),
  ]
}

/** The leaves in which the organisation has changed something after the meeting. */
export const listChangedSince = async (
  tx: Tx,
  dialogueId: string,
  endedAt: Date | null,
): Promise<Set<string>> =>
  new Set((await listMeetingWords(tx, dialogueId, endedAt)).map(({ key }) => key.split('.')[0]!))
