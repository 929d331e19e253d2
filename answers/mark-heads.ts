import type { Head } from './save'
import { diffWords } from './word-diff'

/** Heads of one answer, with the words marked that one text has and the other has not. One head alone has no marks. */
export const markHeads = (heads: Head[]): Head[] => {
  const texts = heads.map((head) => ('text' in head.value ? head.value.text : undefined))
  return heads.map((head, at) => {
    const [own, other] = [texts[at], texts[at === 0 ? 1 : 0]]
    return own === undefined || other === undefined ? head : { ...head, pieces: diffWords(own, other).a }
  })
}
