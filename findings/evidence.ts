import type { Family } from '../guide/guide'
import { place, type Placing } from './evaluate'
import type { Rule } from './rule'
import type { SentDialogue } from './sent-dialogue'

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
