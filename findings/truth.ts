import type { Standing } from '../answers/standing'
import type { Family } from '../guide/guide'
import { facetsOf, toAtom } from './condition'
import { fulfils } from './fulfils'
import type { Condition } from './rule'
import type { SentDialogue } from './sent-dialogue'

/** Kleene's three values; null is unknown. */
export type Truth = boolean | null

/** The standings that make a facet known: something was answered, even "don't know". */
export const knownStandings: Standing[] = ['answered', 'dont_know', 'explicit_no']

const either = (truths: Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(null) ? null : false
const every = (truths: Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true

/** Whether a condition is true of one sent dialogue, or unknown because nothing under it was answered. */
export const truthOf = (condition: Condition, dialogue: SentDialogue, families: Family[]): Truth => {
  if ('any' in condition) return either(condition.any.map((one) => truthOf(one, dialogue, families)))
  if ('all' in condition) return every(condition.all.map((one) => truthOf(one, dialogue, families)))
  const atom = toAtom(condition, families)
  const answers = dialogue.answers.filter((answer) => answer.facet === atom.facet)
  if (answers.some(({ value }) => value && fulfils(value, atom))) return true
  return answers.some(({ standing }) => knownStandings.includes(standing)) ? false : null
}

/** Whether "don't know" was said under any facet of the condition. */
export const saysDontKnow = (condition: Condition, dialogue: SentDialogue): boolean => {
  const facets = facetsOf(condition)
  return dialogue.answers.some(({ facet, standing }) => standing === 'dont_know' && facets.includes(facet))
}
