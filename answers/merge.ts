import { diff3Merge } from 'node-diff3'
import { canonical } from './canonical'
import type { Item, Value } from './value'

const same = (one: unknown, other: unknown) => canonical(one) === canonical(other)

const sentences = (text: string): string[] =>
  [...new Intl.Segmenter('sv', { granularity: 'sentence' }).segment(text)].map((one) => one.segment)

/** Merges two edits of one text by sentence, or null where both changed the same or touching sentences. */
export const mergeText = (base: string, ours: string, theirs: string): string | null => {
  const regions = diff3Merge(sentences(ours), sentences(base), sentences(theirs), {
    excludeFalseConflicts: true,
  })
  if (regions.some((region) => region.conflict)) return null
  return regions.flatMap((region) => region.ok ?? []).join('')
}

const mergeSet = (base: string[], ours: string[], theirs: string[]): string[] => [
  ...ours.filter((code) => theirs.includes(code) || !base.includes(code)),
  ...theirs.filter((code) => !ours.includes(code) && !base.includes(code)),
]

/** "None of these" is an answer of its own: it comes from no merge, and nothing is merged into it. */
const mergeChoices = (base: string[], ours: string[], theirs: string[]): string[] | null => {
  const merged = mergeSet(base, ours, theirs)
  return [ours, theirs, merged].every((one) => one.length > 0) ? merged : null
}

type FieldValue = string | string[]
const mergeField = (
  base: FieldValue | undefined,
  ours: FieldValue | undefined,
  theirs: FieldValue | undefined,
): FieldValue | undefined | null => {
  const [b, o, t] = [base, ours, theirs].map((one) => JSON.stringify(one))
  if (o === t || t === b) return ours
  if (o === b) return theirs
  if (Array.isArray(ours) && Array.isArray(theirs))
    return mergeSet(Array.isArray(base) ? base : [], ours, theirs)
  if (typeof ours === 'string' && typeof theirs === 'string')
    return mergeText(typeof base === 'string' ? base : '', ours, theirs)
  return null
}

const mergeItem = (base: Item | undefined, ours: Item, theirs: Item): Item | null => {
  const fields: Item['fields'] = {}
  for (const name of new Set([...Object.keys(ours.fields), ...Object.keys(theirs.fields)])) {
    const merged = mergeField(base?.fields[name], ours.fields[name], theirs.fields[name])
    if (merged === null) return null
    if (merged !== undefined) fields[name] = merged
  }
  return { id: ours.id, fields }
}

/** An entry that one removed and the other left alone goes; one that the other changed meanwhile is a conflict. */
const mergeItems = (base: Item[], ours: Item[], theirs: Item[]): Item[] | null => {
  const of = (items: Item[], id: string) => items.find((item) => item.id === id)
  const merged: Item[] = []
  for (const id of new Set([...ours, ...theirs].map((item) => item.id))) {
    const [b, o, t] = [of(base, id), of(ours, id), of(theirs, id)]
    if (o && t) {
      const item = mergeItem(b, o, t)
      if (!item) return null
      merged.push(item)
    } else if (b && !same(b, o ?? t)) return null
    else if (!b) merged.push((o ?? t)!)
  }
  return merged
}

/**
 * Merges two values that were written from the same base, without choosing between them.
 * Null means that a person has to: both stay and are shown. `base` is null for two first answers.
 */
export const mergeValues = (base: Value | null, ours: Value, theirs: Value): Value | null => {
  if (same(ours, theirs) || same(base, theirs)) return ours
  if (same(base, ours)) return theirs
  if ('text' in ours && 'text' in theirs) {
    const text = mergeText(base && 'text' in base ? base.text : '', ours.text, theirs.text)
    return text === null ? null : { text }
  }
  if ('choices' in ours && 'choices' in theirs && base && 'choices' in base) {
    const choices = mergeChoices(base.choices, ours.choices, theirs.choices)
    return choices && { choices }
  }
  if ('items' in ours && 'items' in theirs) {
    const items = mergeItems(base && 'items' in base ? base.items : [], ours.items, theirs.items)
    return items && { items }
  }
  return null
}
