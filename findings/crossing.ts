import type { OrganisationKind } from '../people/organisation'
import { facetsOf } from './condition'
import type { Condition, Rule } from './rule'

/** So many organisations of a kind stand in the same `groups` (by `groupsOf`), and are known under the same rules. */
export type Crossing = { kind: OrganisationKind; known: string[]; groups: string[]; organisations: number }

/** A rule whose statement is published, and whether its split by kind is shown. */
export type Published = { rule: Rule; split: boolean }

const conjuncts = (condition: Condition): Condition[] =>
  'all' in condition
    ? condition.all.flatMap((one) => [one, ...conjuncts(one)])
    : 'any' in condition
      ? condition.any.flatMap(conjuncts)
      : []

/** The groups that a rule's count marks out: its population, and each condition that it joins by `all` to another. */
export const groupsOf = ({ count }: Rule): { key: string; condition: Condition }[] => {
  if (count.unit !== 'organisation') return []
  const conditions = [...(count.among ? [count.among] : []), ...conjuncts(count.condition)]
  return conditions.map((condition) => ({ key: JSON.stringify(condition), condition }))
}

const facetsIn = ({ count }: Rule): string[] => {
  if (count.unit === 'cell') return [count.facet]
  if (count.unit === 'excerpt') return ['(excerpts)']
  return [...facetsOf(count.condition), ...(count.among ? facetsOf(count.among) : [])]
}

/** The published rules that the candidate can be reckoned against: those that share a facet, and theirs in turn. */
export const overlapping = (candidate: Rule, published: Published[]): Published[] => {
  const facets = new Set(facetsIn(candidate))
  let found: Published[] = []
  for (;;) {
    const next = published.filter(({ rule }) => facetsIn(rule).some((facet) => facets.has(facet)))
    if (next.length === found.length) return found
    found = next
    for (const { rule } of found) for (const facet of facetsIn(rule)) facets.add(facet)
  }
}

type Cuts = { byKind: boolean; groups: Set<string> }

/** Whether no boundary, with all the others, cuts out some organisations but fewer than `least`, under any of the rules. */
const isSafe = (cuts: Cuts, rules: Rule[], crossings: Crossing[], least: number): boolean =>
  rules.every(({ key, count }) => {
    const sizes = new Map<string, number>()
    for (const { kind, known, groups, organisations } of crossings) {
      if (count.unit === 'organisation' && !known.includes(key)) continue
      const cell = JSON.stringify([
        cuts.byKind ? kind : '',
        ...groups.filter((one) => cuts.groups.has(one)).sort(),
      ])
      sizes.set(cell, (sizes.get(cell) ?? 0) + organisations)
    }
    return [...sizes.values()].every((size) => size === 0 || size >= least)
  })

/** What may be published of a rule besides what is published: all of it, the whole without its split, or nothing. */
export type Allowed = 'all' | 'whole' | 'nothing'

/**
 * Suppression across rules. The groups that published statements speak of - kinds, populations, and the complements of both -
 * may never, taken together, mark out a group of fewer than `least` organisations. Then no such group's count can be
 * reckoned, by subtraction or by bounds. A count over everybody who answered is always allowed.
 * Covered: statements that share a facet, directly or through others. Not covered: who left a question unanswered, two
 * versions of a statement over time, and what follows when everybody in a large enough group answers alike.
 */
export const mayShow = (
  candidate: Rule,
  published: Published[],
  crossings: Crossing[],
  least: number,
): Allowed => {
  const others = overlapping(
    candidate,
    published.filter(({ rule }) => rule.key !== candidate.key),
  )
  const rules = [candidate, ...others.map(({ rule }) => rule)]
  const own = groupsOf(candidate).map((one) => one.key)
  const groups = new Set([...own, ...others.flatMap(({ rule }) => groupsOf(rule).map((one) => one.key))])
  const byKind = others.some(({ split }) => split)
  if (isSafe({ byKind: true, groups }, rules, crossings, least)) return 'all'
  const everybody = candidate.count.unit !== 'organisation' || !candidate.count.among
  return everybody || isSafe({ byKind, groups }, rules, crossings, least) ? 'whole' : 'nothing'
}
