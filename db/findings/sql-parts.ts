import { sql, type SQL } from 'drizzle-orm'
import { knownStandings } from '@/findings/truth'
import type { Tx } from '../client'

export const municipality = sql`(select app_municipality())`

/** These statements hold hundreds of small expressions, which take seconds to compile to machine code and nothing to run. */
export const withoutJit = async (tx: Tx): Promise<void> => {
  await tx.execute(sql`set local jit = off`)
}

/** A text[] of bound parameters: drizzle would write a plain array as a list in parentheses. */
export const textArray = (values: string[]): SQL =>
  values.length
    ? sql`array[${sql.join(
        values.map((value) => sql`${value}`),
        sql`, `,
      )}]::text[]`
    : sql`array[]::text[]`

/** Numbers written into the text, for positions and column names that we make ourselves. */
export const column = (letter: 'a' | 'u' | 'g', index: number): SQL => sql.raw(`${letter}${Number(index)}`)

/** What JavaScript's `trim` takes away. */
const blanks =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** The entries of a stored list in which something is written, as `filledItems` reads them; null where there are none. */
export const filledItems = (value: SQL): SQL => sql`(select jsonb_agg(item) from jsonb_array_elements(
  case when jsonb_typeof(${value} -> 'items') = 'array' then ${value} -> 'items' else '[]' end) as item
  where exists (select from jsonb_each(item -> 'fields') as f where case jsonb_typeof(f.value)
    when 'array' then jsonb_array_length(f.value) > 0 else btrim(f.value #>> '{}', ${blanks}::text) <> '' end))`

export const isKnown = sql`f.standing = any (${textArray(knownStandings)})`

/** What only the strategist reads is no evidence: a note-taker would count otherwise than the strategist. */
export const isReadByAll = (roundId: string): SQL => sql`
  (select r.guide_version_id || ' ' from round r where r.municipality_id = ${municipality} and r.id = ${roundId}) || a.key
    <> all ((select app_kept())::text[])`

export const joinRows = (parts: SQL[]): SQL => sql.join(parts, sql`, `)

/** Every sent dialogue of a round with the frozen rows of the submission that counts; `f.facet` is a position in `facets`. */
export const frozenRows = (roundId: string, facets: string[]): SQL => sql`
  select d.id as dialogue, o.kind, wanted.position::int as facet, a.standing,
    coalesce(r.value -> 'choice', r.value -> 'choices') as codes,
    (r.value ->> 'scale')::int as scale,
    ${filledItems(sql`r.value`)} as items
  from dialogue d
  join organisation o on o.municipality_id = d.municipality_id and o.id = d.organisation_id
  left join (
    submission_answer a
    join unnest(${textArray(facets)}) with ordinality as wanted (facet, position) on wanted.facet = a.facet
    left join answer_revision r on r.municipality_id = a.municipality_id and r.id = a.revision_id
  ) on a.municipality_id = d.municipality_id and a.submission_id = d.submission_id
  where d.municipality_id = ${municipality} and d.round_id = ${roundId} and d.submission_id is not null`
