import { canonical } from './canonical'
import type { Item, Value } from './value'

/** Entries that both have are one; where the two differ, the later one becomes an entry of its own. */
const joinItems = (lists: Item[][], makeId: () => string): Item[] => {
  const all: Item[] = []
  for (const item of lists.flat()) {
    const standing = all.find((one) => one.id === item.id)
    if (!standing) all.push(item)
    else if (canonical(standing.fields) !== canonical(item.fields)) all.push({ ...item, id: makeId() })
  }
  return all
}

/**
 * One value that holds all that the given ones hold, in their order: texts below each other, every choice, every entry.
 * Null where only one can be true, as of a grade or "none of these", or where someone has withheld the answer.
 */
export const keepBoth = (values: Value[], makeId: () => string): Value | null => {
  const texts = values.flatMap((one) => ('text' in one ? one.text : []))
  if (texts.length === values.length) return { text: texts.join('\n\n') }
  const choices = values.flatMap((one) => ('choices' in one ? [one.choices] : []))
  if (choices.length === values.length)
    return choices.every((one) => one.length > 0) ? { choices: [...new Set(choices.flat())] } : null
  const lists = values.flatMap((one) => ('items' in one ? [one.items] : []))
  return lists.length === values.length ? { items: joinItems(lists, makeId) } : null
}
