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

export const isKnown = sql`f.standing = any (${textArray(knownStandings)})`

export const joinRows = (parts: SQL[]): SQL => sql.join(parts, sql`, `)

/** Every sent dialogue of a round with the frozen rows of the submission that counts; `f.facet` is a position in `facets`. */
export const frozenRows = (roundId: string, facets: string[]): SQL => sql`
  select d.id as dialogue, o.kind, wanted.position::int as facet, a.standing,
    coalesce(r.value -> 'choice', r.value -> 'choices') as codes,
    (r.value ->> 'scale')::int as scale,
    r.value -> 'items' as items
  from dialogue d
  join organisation o on o.municipality_id = d.municipality_id and o.id = d.organisation_id
  left join (
    submission_answer a
    join unnest(${textArray(facets)}) with ordinality as wanted (facet, position) on wanted.facet = a.facet
    left join answer_revision r on r.municipality_id = a.municipality_id and r.id = a.revision_id
  ) on a.municipality_id = d.municipality_id and a.submission_id = d.submission_id
  where d.municipality_id = ${municipality} and d.round_id = ${roundId} and d.submission_id is not null`
