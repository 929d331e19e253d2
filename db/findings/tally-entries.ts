import { sql } from 'drizzle-orm'
import type { Tx } from '../client'
import { frozenRows, isKnown, withoutJit } from './sql-parts'

/** Of `n` organisations that answered a list question, how many have an entry with each code in one of its fields. */
export type EntryTally = { n: number; codes: Map<string, number> }

/** Counted by distinct organisation over what the sent dialogues froze, never by entry: one query. */
export const tallyEntries = async (
  tx: Tx,
  roundId: string,
  facet: string,
  field: string,
): Promise<EntryTally> => {
  await withoutJit(tx)
  const rows = await tx.execute<{ code: string | null; organisations: number }>(sql`
    select given.code, count(distinct f.dialogue)::int as organisations
    from (${frozenRows(roundId, [facet])}) as f
    cross join lateral (
      select null where ${isKnown}
      union all select jsonb_array_elements_text(
        case jsonb_typeof(item -> 'fields' -> ${field}::text) when 'array' then item -> 'fields' -> ${field}::text
          else jsonb_build_array(item -> 'fields' -> ${field}::text) end)
        from jsonb_array_elements(f.items) as item where item -> 'fields' ? ${field}::text
    ) as given (code)
    group by given.code`)
  const counts = new Map([...rows].map(({ code, organisations }) => [code, organisations]))
  const n = counts.get(null) ?? 0
  return { n, codes: new Map([...counts].flatMap(([code, k]) => (code === null ? [] : [[code, k]]))) }
}
