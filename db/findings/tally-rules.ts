import type { Rule } from '@/findings/rule'
import type { Tally } from '@/findings/tally'
import type { Family } from '@/guide/guide'
import { organisationKinds, type OrganisationKind } from '@/people/organisation'
import type { Tx } from '../client'
import { withoutJit } from './sql-parts'
import { tallyCells, type PartCount } from './tally-cells'
import { tallyExcerpts } from './tally-excerpts'
import { tallyOrganisations, type OrganisationCount } from './tally-organisations'

const perKind = <T>(read: (kind: OrganisationKind) => T) =>
  Object.fromEntries(organisationKinds.map((kind) => [kind, read(kind)])) as Record<OrganisationKind, T>

const medians = (rule: Rule, whole: OrganisationCount | undefined): Tally['medians'] =>
  Object.fromEntries((rule.medians ?? []).map((facet, index) => [facet, whole?.medians[index] ?? null]))

const fromOrganisations = (rule: Rule, counts: OrganisationCount[]): Tally => {
  const of = (kind: OrganisationKind | null) =>
    counts.find((one) => one.kind === kind)?.count ?? { k: 0, n: 0, dontKnow: 0 }
  return {
    ...of(null),
    split: perKind(of),
    organisations: perKind((kind) => of(kind).n),
    medians: medians(
      rule,
      counts.find(({ kind }) => kind === null),
    ),
  }
}

const fromParts = (rule: Rule, parts: PartCount[], counts: OrganisationCount[]): Tally => {
  const of = (kind: OrganisationKind) => parts.find((one) => one.kind === kind)
  const sum = (read: (part: PartCount) => number) => parts.reduce((total, part) => total + read(part), 0)
  return {
    k: sum(({ k }) => k),
    n: sum(({ n }) => n),
    dontKnow: 0,
    split: perKind((kind) => ({ k: of(kind)?.k ?? 0, n: of(kind)?.n ?? 0, dontKnow: 0 })),
    organisations: perKind((kind) => of(kind)?.organisations ?? 0),
    medians: medians(
      rule,
      counts.find(({ kind }) => kind === null),
    ),
  }
}

/**
 * The tally of every rule in a round, by the rule's key, over what the sent dialogues froze. Three queries at most and one setting, however
 * many rules and organisations; a rule that names a family the guide lacks throws.
 */
export const tallyRules = async (
  tx: Tx,
  roundId: string,
  rules: Rule[],
  families: Family[],
): Promise<Map<string, Tally>> => {
  await withoutJit(tx)
  const facets = rules.flatMap(({ count }) => (count.unit === 'cell' ? [count.facet] : []))
  const organisations = await tallyOrganisations(tx, roundId, rules, families)
  const cells = await tallyCells(tx, roundId, [...new Set(facets)])
  const excerpts = rules.some(({ count }) => count.unit === 'excerpt') ? await tallyExcerpts(tx, roundId) : []
  const tallyOf = (rule: Rule): Tally => {
    const { count } = rule
    const counts = organisations.get(rule.key) ?? []
    if (count.unit === 'organisation') return fromOrganisations(rule, counts)
    if (count.unit === 'cell')
      return fromParts(
        rule,
        cells.filter(({ facet }) => facet === count.facet),
        counts,
      )
    const coded = excerpts.map((row) => ({
      ...row,
      k: row[count.perspective],
      n: row.internal + row.external,
    }))
    return fromParts(rule, coded, counts)
  }
  return new Map(rules.map((rule) => [rule.key, tallyOf(rule)]))
}
