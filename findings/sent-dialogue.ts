import type { Standing } from '../answers/standing'
import type { Value } from '../answers/value'
import type { TagPerspective } from '../dialogue/tags'
import type { OrganisationKind } from '../people/organisation'

/** One question in the frozen list of a sent dialogue; `value` is null where nothing was written. */
export type SentAnswer = {
  key: string
  facet: string
  action: number | null
  standing: Standing
  value: Value | null
}

/** A sent dialogue as plain data: what the oracle `evaluate` reads. `excerpts` are the codings with a perspective. */
export type SentDialogue = {
  organisation: { key: string; kind: OrganisationKind }
  answers: SentAnswer[]
  excerpts: { perspective: TagPerspective }[]
}
