import { sql, type SQL } from 'drizzle-orm'
import { conditionsOf, facetsOf, leavesOf, toAtom, type Atom } from '@/findings/condition'
import type { Condition, Rule } from '@/findings/rule'
import type { Family } from '@/guide/guide'
import { column, frozenRows, isKnown, joinRows, textArray } from './sql-parts'

/** What a set of rules needs to know of each dialogue, without repetition: facets read, atoms tested. */
export type Compilation = { facets: string[]; atoms: string[]; families: Family[] }

const write = (atom: Atom): string => JSON.stringify(atom)

/** Gathers what the rules read, so that one pass over the frozen rows serves them all. */
export const compile = (rules: Rule[], families: Family[]): Compilation => {
  const conditions = rules.flatMap(conditionsOf)
  const facets = [...conditions.flatMap(facetsOf), ...rules.flatMap(({ medians }) => medians ?? [])]
  const atoms = conditions.flatMap(leavesOf).map((leaf) => write(toAtom(leaf, families)))
  return { facets: [...new Set(facets)], atoms: [...new Set(atoms)], families }
}

const position = ({ facets }: Compilation, facet: string): SQL => sql.raw(String(facets.indexOf(facet) + 1))

const testOf = (atom: Atom): SQL => {
  if ('has' in atom) return sql`jsonb_exists_any(f.codes, ${textArray(atom.has)})`
  if ('atLeast' in atom) return sql`f.scale >= ${atom.atLeast}::int`
  if ('atMost' in atom) return sql`f.scale <= ${atom.atMost}::int`
  const some = (list: SQL) => sql`(jsonb_typeof(${list}) = 'array' and jsonb_array_length(${list}) > 0)`
  if ('notEmpty' in atom) return sql`(${some(sql`f.codes`)} or ${some(sql`f.items`)})`
  const { field, codes } = atom.entry
  return sql`exists (select from jsonb_array_elements(f.items) as item
    where jsonb_exists_any(item -> 'fields' -> ${field}::text, ${textArray(codes)}))`
}

const truthColumns = (compilation: Compilation): SQL[] =>
  compilation.atoms.map((written, index) => {
    const atom = JSON.parse(written) as Atom
    return sql`bool_or(case when ${testOf(atom)} then true when ${isKnown} then false end)
      filter (where f.facet = ${position(compilation, atom.facet)}) as ${column('a', index)}`
  })

const facetColumns = ({ facets }: Compilation): SQL[] =>
  facets.flatMap((_, index) => {
    const here = sql`filter (where f.facet = ${sql.raw(String(index + 1))})`
    return [
      sql`coalesce(bool_or(f.standing = 'dont_know') ${here}, false) as ${column('u', index)}`,
      sql`avg(f.scale::float8) ${here} as ${column('g', index)}`,
    ]
  })

/** One row for each sent dialogue: `a…` whether an atom is true (null: unknown), `u…` whether a facet says "don't know", `g…` its mean grade. */
export const standingRows = (roundId: string, compilation: Compilation): SQL => sql`
  select ${joinRows([sql`f.dialogue, f.kind`, ...truthColumns(compilation), ...facetColumns(compilation)])}
  from (${frozenRows(roundId, compilation.facets)}) f
  group by f.dialogue, f.kind`

/** The condition over one row of `standingRows`; SQL's own three values are Kleene's. */
export const truth = (condition: Condition, compilation: Compilation): SQL => {
  if ('any' in condition)
    return sql`(${sql.join(
      condition.any.map((one) => truth(one, compilation)),
      sql` or `,
    )})`
  if ('all' in condition)
    return sql`(${sql.join(
      condition.all.map((one) => truth(one, compilation)),
      sql` and `,
    )})`
  return column('a', compilation.atoms.indexOf(write(toAtom(condition, compilation.families))))
}

export const saysDontKnow = (condition: Condition, { facets }: Compilation): SQL =>
  sql`(${sql.join(
    facetsOf(condition).map((facet) => column('u', facets.indexOf(facet))),
    sql` or `,
  )})`

export const inPopulation = (among: Condition | undefined, compilation: Compilation): SQL =>
  among ? sql`(${truth(among, compilation)}) is true` : sql`true`

export const grade = (facet: string, { facets }: Compilation): SQL => column('g', facets.indexOf(facet))
