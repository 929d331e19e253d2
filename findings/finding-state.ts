import { z } from 'zod'
import type { LocalText } from '../people/language'
import type { Grade } from './confidence'

/** What can be done with a finding; each leaves a line in its history. */
export const findingActs = ['counter-evidence-read', 'written', 'assessed', 'published', 'withdrawn'] as const
export type FindingAct = (typeof findingActs)[number]

/** Where the strategist's own text stands: below the rule's sentence, or as the finding with the rule's sentence below. */
export const placings = ['beside', 'instead'] as const
export const placing = z.enum(placings)
export type Placing = z.infer<typeof placing>

export const findingStates = ['draft', 'published', 'stale', 'withdrawn'] as const
export type FindingState = (typeof findingStates)[number]

/** The state of a finding; `stale` is reckoned and never stored: the answers give other numbers than were published. */
export const findingState = (
  done: { publishedAt: Date | null; withdrawnAt: Date | null } | undefined,
  stale: boolean,
): FindingState => {
  if (done?.publishedAt) return stale ? 'stale' : 'published'
  return done?.withdrawnAt ? 'withdrawn' : 'draft'
}

type Worded = { text?: LocalText | null; placing?: Placing; confidence?: { grade: Grade } | Grade | null }

const wordingOf = ({ text, placing: where, confidence }: Worded): string =>
  JSON.stringify([
    text?.sv ?? null,
    text?.en ?? null,
    text?.ar ?? null,
    text ? where : null,
    typeof confidence === 'object' ? (confidence?.grade ?? null) : (confidence ?? null),
  ])

/** Whether what the strategist has written and judged is what was published. */
export const isPublishedAs = (statement: Worded, work: Worded | null): boolean =>
  wordingOf(statement) === wordingOf(work ?? {})
