import type { OrganisationKind } from '../people/organisation'

/** k of N for one population; `dontKnow` counts in N and stands apart. */
export type Count = { k: number; n: number; dontKnow: number }
/** What a rule's count gives in a round: the whole and its split by kind of organisation. */
export type Tally = Count & { split: Record<OrganisationKind, Count>; medians: Record<string, number | null> }
