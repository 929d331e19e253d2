import type { OrganisationKind } from '../people/organisation'

/** k of N for one population; `dontKnow` counts in N and stands apart. */
export type Count = { k: number; n: number; dontKnow: number }

/**
 * What a rule's count gives in a round: the whole and its split by kind of organisation.
 * `organisations` is how many organisations stand behind each group's N (N itself when organisations are counted), since
 * five cells may be one organisation's; suppression looks at it.
 */
export type Tally = Count & {
  split: Record<OrganisationKind, Count>
  organisations: Record<OrganisationKind, number>
  medians: Record<string, number | null>
}
