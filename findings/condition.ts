import type { Family } from '../guide/guide'
import type { Condition, Rule } from './rule'

/** A condition on one facet, with a family already written out as its codes. */
export type Atom = Exclude<Condition, { any: Condition[] } | { all: Condition[] } | { family: string }>

type Leaf = Exclude<Condition, { any: Condition[] } | { all: Condition[] }>

/** The leaf with its family replaced by the children's codes. Throws when the guide has no such family. */
export const toAtom = (leaf: Leaf, families: Family[]): Atom => {
  if (!('family' in leaf)) return leaf
  const family = families.find((one) => one.facet === leaf.facet && one.code === leaf.family)
  if (!family) throw new Error(`No family ${leaf.family} under ${leaf.facet}`)
  return { facet: leaf.facet, has: family.children }
}

export const leavesOf = (condition: Condition): Leaf[] =>
  'any' in condition
    ? condition.any.flatMap(leavesOf)
    : 'all' in condition
      ? condition.all.flatMap(leavesOf)
      : [condition]

export const facetsOf = (condition: Condition): string[] => [
  ...new Set(leavesOf(condition).map((leaf) => leaf.facet)),
]

/** Every condition of a rule: what it counts and, where it has one, its population. */
export const conditionsOf = (rule: Rule): Condition[] =>
  rule.count.unit === 'organisation'
    ? [rule.count.condition, ...(rule.count.among ? [rule.count.among] : [])]
    : []
