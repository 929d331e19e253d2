import { isEmptyList } from '../answers/reading'
import type { Family } from '../guide/guide'
import { organisationKinds, type OrganisationKind } from '../people/organisation'
import { median } from './median'
import type { Rule } from './rule'
import type { SentDialogue } from './sent-dialogue'
import type { Count, Tally } from './tally'
import { saysDontKnow, truthOf, type Truth } from './truth'

/** Where one organisation stands under a rule that counts organisations. */
export type Placing = { dialogue: SentDialogue; truth: Truth; dontKnow: boolean }

/** The organisations in a rule's population with their truth; none for a rule that counts cells or excerpts. */
export const place = (rule: Rule, dialogues: SentDialogue[], families: Family[]): Placing[] => {
  if (rule.count.unit !== 'organisation') return []
  const { condition, among } = rule.count
  return dialogues
    .filter((dialogue) => !among || truthOf(among, dialogue, families) === true)
    .map((dialogue) => {
      const truth = truthOf(condition, dialogue, families)
      return { dialogue, truth, dontKnow: truth === false && saysDontKnow(condition, dialogue) }
    })
}

type Part = Count & { organisations: number }

const countCells = (facet: string, dialogues: SentDialogue[]): Part => {
  const cells = dialogues.flatMap((dialogue) =>
    dialogue.answers
      .filter((answer) => answer.facet === facet && answer.action !== null)
      .map(({ value }) => ({ dialogue, empty: isEmptyList(value) })),
  )
  return {
    k: cells.filter(({ empty }) => empty).length,
    n: cells.length,
    dontKnow: 0,
    organisations: new Set(cells.map(({ dialogue }) => dialogue)).size,
  }
}

const countExcerpts = (perspective: string, dialogues: SentDialogue[]): Part => {
  const coded = dialogues.map(({ excerpts }) => excerpts.filter((one) => one.perspective !== 'both'))
  const all = coded.flat()
  return {
    k: all.filter((one) => one.perspective === perspective).length,
    n: all.length,
    dontKnow: 0,
    organisations: coded.filter(({ length }) => length > 0).length,
  }
}

const countPart = (rule: Rule, dialogues: SentDialogue[], families: Family[]): Part => {
  if (rule.count.unit === 'cell') return countCells(rule.count.facet, dialogues)
  if (rule.count.unit === 'excerpt') return countExcerpts(rule.count.perspective, dialogues)
  const placings = place(rule, dialogues, families)
  const n = placings.filter(({ truth }) => truth !== null).length
  return {
    k: placings.filter(({ truth }) => truth).length,
    n,
    dontKnow: placings.filter(({ dontKnow }) => dontKnow).length,
    organisations: n,
  }
}

const grade = (dialogue: SentDialogue, facet: string): number[] => {
  const grades = dialogue.answers.flatMap(({ facet: its, value }) =>
    its === facet && value && 'scale' in value ? [value.scale] : [],
  )
  return grades.length ? [grades.reduce((sum, one) => sum + one, 0) / grades.length] : []
}

const mediansOf = (rule: Rule, dialogues: SentDialogue[], families: Family[]): Tally['medians'] => {
  const population =
    rule.count.unit === 'organisation'
      ? place(rule, dialogues, families).map((one) => one.dialogue)
      : dialogues
  const medianOf = (facet: string) => median(population.flatMap((dialogue) => grade(dialogue, facet)))
  return Object.fromEntries((rule.medians ?? []).map((facet) => [facet, medianOf(facet)]))
}

/**
 * The tally of a rule over sent dialogues, reckoned the plain way. The database's compiler must agree with it.
 * A median is over organisations; one that graded a facet more than once counts with its mean grade.
 */
export const evaluate = (rule: Rule, dialogues: SentDialogue[], families: Family[]): Tally => {
  const { k, n, dontKnow } = countPart(rule, dialogues, families)
  const parts = organisationKinds.map((kind) => {
    const ofKind = dialogues.filter(({ organisation }) => organisation.kind === kind)
    return [kind, countPart(rule, ofKind, families)] as const
  })
  const perKind = <T>(read: (part: Part) => T) =>
    Object.fromEntries(parts.map(([kind, part]) => [kind, read(part)])) as Record<OrganisationKind, T>
  return {
    k,
    n,
    dontKnow,
    split: perKind((part) => ({ k: part.k, n: part.n, dontKnow: part.dontKnow })),
    organisations: perKind((part) => part.organisations),
    medians: mediansOf(rule, dialogues, families),
  }
}
