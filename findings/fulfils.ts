import { filledItems } from '../answers/reading'
import type { Value } from '../answers/value'
import type { Atom } from './condition'

const codesIn = (value: Value): string[] =>
  'choice' in value ? [value.choice] : 'choices' in value ? value.choices : []

const itemsIn = (value: Value) => ('items' in value ? filledItems(value) : [])

/** Whether one stored value fulfils one condition; false for anything the condition does not speak of. */
export const fulfils = (value: Value, atom: Atom): boolean => {
  if ('has' in atom) return codesIn(value).some((code) => atom.has.includes(code))
  if ('atLeast' in atom) return 'scale' in value && value.scale >= atom.atLeast
  if ('atMost' in atom) return 'scale' in value && value.scale <= atom.atMost
  if ('notEmpty' in atom) return itemsIn(value).length > 0 || ('choices' in value && value.choices.length > 0)
  const { field, codes } = atom.entry
  return itemsIn(value).some((item) => [item.fields[field] ?? []].flat().some((code) => codes.includes(code)))
}
