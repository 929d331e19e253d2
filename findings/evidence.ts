import type { Family } from '../guide/guide'
import type { Organisation } from '../people/organisation'
import { place, type Placing } from './evaluate'
import type { Rule } from './rule'
import type { SentAnswer, SentDialogue } from './sent-dialogue'
import type { Truth } from './truth'

/** An excerpt of one revision; `start` and `end` in Unicode code points, end exclusive. */
export type Excerpt = { revision: string; start: number; end: number; quote: string; perspective: string }

/**
 * What one organisation says under one rule: supporting (`truth` true), counter-evidence (false, `dontKnow` apart) or a
 * silence (null, with the answers' standings saying which). For a rule that counts cells there is one for each cell, with
 * its `action`. `texts` is the free text of the same prompts, to quote from; `excerpts` only where a rule counts them.
 * `revision` is null where nothing was written.
 */
export type Evidence = {
  organisation: Organisation
  dialogue: string
  action: number | null
  truth: Truth
  dontKnow: boolean
  answers: (SentAnswer & { revision: string | null })[]
  texts: { key: string; revision: string; text: string }[]
  excerpts: Excerpt[]
}

const keysOf =
  (chosen: (placing: Placing) => boolean) =>
  (rule: Rule, dialogues: SentDialogue[], families: Family[]): string[] =>
    place(rule, dialogues, families)
      .filter(chosen)
      .map(({ dialogue }) => dialogue.organisation.key)

/** Keys of the organisations of which the rule's condition is true. */
export const supporting = keysOf(({ truth }) => truth === true)
/** Keys of the organisations that answered otherwise, those that said "don't know" among them. */
export const counterEvidence = keysOf(({ truth }) => truth === false)
/** Keys of the organisations in the population that answered nothing under the condition. */
export const silences = keysOf(({ truth }) => truth === null)
/** Keys of the organisations that are known, not true, and said "don't know" somewhere under the condition. */
export const unsure = keysOf(({ dontKnow }) => dontKnow)
