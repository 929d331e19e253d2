import type { Value, Withheld } from '@/answers/value'

export type Perspective = 'internal' | 'external'
/** A sentence of a free text; a marked one becomes a coded excerpt. */
export type Sentence = string | { says: string; perspective: Perspective; code: string | null }
export type Words = readonly Sentence[]

/** Marks a sentence about those the organisation serves. */
export const ext = (says: string, code: string | null = null): Sentence => ({
  says,
  perspective: 'external',
  code,
})
/** Marks a sentence about the organisation as an employer. */
export const int = (says: string, code: string | null = null): Sentence => ({
  says,
  perspective: 'internal',
  code,
})

export const promptKeys = [
  'so_far',
  'awareness',
  'development',
  'challenges',
  'success_factors',
  'action_knowledge',
  'action_communication',
  'action_values',
  'action_collaboration',
  'action_city_spaces',
  'ahead',
  'needed',
  'support_need',
  'support_kind',
  'plan_change',
  'message',
] as const
export type PromptKey = (typeof promptKeys)[number]
export type ActionNumber = 1 | 2 | 3 | 4 | 5

export type ActivityWords = {
  title: string
  done: string
  units: string
  partners?: string
  targetGroups?: string
  since?: string
  recurring?: boolean
  followedUp?: boolean
  mayShare?: boolean
}

/** How an action without activities was left: a level, a withheld answer, or nothing at all. */
export type EmptyAction = 'nothing' | 'planned' | Withheld | 'unanswered'

export type Texts = Partial<Record<PromptKey, Words | Withheld>>
export type Planned = { title: string; year: string; owner: string }

/** What one organisation of the demo wrote. Its facets stand in `facets.json`. */
export type Story = {
  texts: Texts
  /** In the order of the organisation's activities in `facets.json`. */
  activities: ActivityWords[]
  empty: Partial<Record<ActionNumber, EmptyAction>>
  ideas?: string[]
  planned?: Planned[]
  planChangeWhere?: string
  outlook?: 'more' | 'same' | 'less' | 'unclear'
  visibility?: 'strategist_only' | 'may_be_summarised' | 'may_be_quoted'
  audience?: string[]
  supportFirst?: string
  /** Closed answers by answer key that its facets do not give. */
  closed?: Record<string, Value>
  /** Earlier versions of a free text, oldest first, each written by the next person in turn. */
  drafts?: Partial<Record<PromptKey, string[]>>
  /** What it wrote a year later. */
  later: Texts
}
