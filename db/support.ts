import { sql } from 'drizzle-orm'
import { knownStandings } from '@/findings/truth'
import type { Family } from '@/guide/guide'
import { byKindAndName } from '@/people/by-name'
import type { OrganisationKind } from '@/people/organisation'
import type { Tx } from './client'
import { municipality, textArray } from './findings/sql-parts'

type Organisation = { name: string; kind: OrganisationKind }
export type SupportCount = { code: string; organisations: Organisation[] }
/** What is asked for in a round. `answered` are the organisations behind N; a family holds the union of its children. */
export type Support = {
  answered: Organisation[]
  families: (SupportCount & { children: SupportCount[] })[]
  /** Codes under no family. */
  others: SupportCount[]
}

type Row = Organisation & { codes: string[] }

const asking = (rows: Row[], codes: string[]): Organisation[] =>
  rows
    .filter((row) => row.codes.some((code) => codes.includes(code)))
    .map(({ name, kind }) => ({ name, kind }))

const byCount = (a: SupportCount, b: SupportCount) => b.organisations.length - a.organisations.length

/** Counts organisations, never mentions: a family is the union of its children's organisations, not their sum. */
export const gatherSupport = (rows: Row[], families: Family[], codes: string[]): Support => {
  const count = (code: string): SupportCount => ({ code, organisations: asking(rows, [code]) })
  const inFamilies = families.flatMap((family) => family.children)
  return {
    answered: rows.map(({ name, kind }) => ({ name, kind })),
    families: families
      .map(({ code, children }) => ({
        code,
        organisations: asking(rows, children),
        children: children.map(count).sort(byCount),
      }))
      .sort(byCount),
    others: codes
      .filter((code) => !inFamilies.includes(code))
      .map(count)
      .sort(byCount),
  }
}

/** The support that the sent dialogues ask for under the facet, with the organisations behind each code: one query. */
export const listSupport = async (
  tx: Tx,
  roundId: string,
  facet: string,
  families: Family[],
  codes: string[],
): Promise<Support> => {
  const rows = await tx.execute<Row>(sql`
    select o.name, o.kind, coalesce(array_agg(distinct given.code) filter (where given.code is not null), '{}') as codes
    from dialogue d
    join organisation o on o.municipality_id = d.municipality_id and o.id = d.organisation_id
    join submission_answer a on a.municipality_id = d.municipality_id and a.submission_id = d.submission_id
    left join answer_revision r on r.municipality_id = a.municipality_id and r.id = a.revision_id
    left join lateral jsonb_array_elements_text(
      case when jsonb_typeof(r.value -> 'choices') = 'array' then r.value -> 'choices' else '[]' end) as given (code) on true
    where d.municipality_id = ${municipality} and d.round_id = ${roundId} and a.facet = ${facet}
      and a.standing = any (${textArray(knownStandings)})
    group by o.id, o.name, o.kind`)
  return gatherSupport([...rows].sort(byKindAndName), families, codes)
}
