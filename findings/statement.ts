import type { OrganisationKind } from '../people/organisation'
import type { Count } from './tally'

/** A finding as it was published: numbers after suppression, the split only where every group is large enough. */
export type Statement = { k: number; n: number; split: Record<OrganisationKind, Count> | null }
