import { IntlMessageFormat } from 'intl-messageformat'
import { read, type Language, type LocalText } from '../people/language'
import { countWord } from './count-word'
import type { Rule } from './rule'
import { defaultScale, ownWord, type CountScale, type CountWord } from './scale'

/** The ready phrase of a count in the reader's language: "Få (2 av 15)", or "3 av 4" for `digits`; `says` is a word of the round's own. */
export type CountPhrase = (word: CountWord, count: { k: number; n: number }, says?: string) => string

/** The word for a rule's count; only organisations are counted in words. */
export const wordFor = (
  rule: Pick<Rule, 'count'>,
  { k, n }: { k: number; n: number },
  scale = defaultScale,
): CountWord => (rule.count.unit === 'organisation' ? countWord(k, n, scale) : 'digits')

/** A count with the word that is said of it. */
export type Said = { k: number; n: number; word: CountWord; says?: LocalText }

/** A count as it is worded now, on a round's scale. */
export const said = (
  rule: Pick<Rule, 'count'>,
  { k, n }: { k: number; n: number },
  scale: CountScale = defaultScale,
): Said => {
  const word = wordFor(rule, { k, n }, scale)
  const says = ownWord(scale, word)
  return { k, n, word, ...(says ? { says } : {}) }
}

/** The sentence of a finding in one language: the rule's own message with the count as a phrase. Throws on a broken message. */
export const sentence = (
  rule: Pick<Rule, 'count' | 'sentence'>,
  { k, n, word, says }: { k: number; n: number; word?: CountWord; says?: LocalText },
  language: Language,
  words: CountPhrase,
): string => {
  const used = rule.sentence[language] === undefined ? 'sv' : language
  const count = words(word ?? wordFor(rule, { k, n }), { k, n }, says && read(says, used))
  return String(new IntlMessageFormat(read(rule.sentence, language), used).format({ count, k, n }))
}

/** Whether a rule's message in one language can be written at all, with one and with several, and says its count. */
export const saysCount = (message: string, language: Language): boolean => {
  const mark = '\u0001'
  try {
    const written = new IntlMessageFormat(message, language)
    return [
      { k: 1, n: 1 },
      { k: 0, n: 5 },
      { k: 3, n: 5 },
    ].every((count) => String(written.format({ count: mark, ...count })).includes(mark))
  } catch {
    return false
  }
}
