import { IntlMessageFormat } from 'intl-messageformat'
import { read, type Language } from '../people/language'
import { countWord } from './count-word'
import type { Rule } from './rule'
import { defaultScale, type CountScale, type CountWord } from './scale'

/** The ready phrase of a count in the reader's language: "Få (2 av 15)", or "3 av 4" for `digits`. */
export type CountPhrase = (word: CountWord, count: { k: number; n: number }) => string

/** The word for a rule's count; only organisations are counted in words. */
export const wordFor = (
  rule: Pick<Rule, 'count'>,
  { k, n }: { k: number; n: number },
  scale = defaultScale,
): CountWord => (rule.count.unit === 'organisation' ? countWord(k, n, scale) : 'digits')

/** The sentence of a finding in one language: the rule's own message with the count as a phrase. Throws on a broken message. */
export const sentence = (
  rule: Pick<Rule, 'count' | 'sentence'>,
  { k, n }: { k: number; n: number },
  language: Language,
  words: CountPhrase,
  scale: CountScale = defaultScale,
): string => {
  const count = words(wordFor(rule, { k, n }, scale), { k, n })
  const used = rule.sentence[language] === undefined ? 'sv' : language
  return String(new IntlMessageFormat(read(rule.sentence, language), used).format({ count, k, n }))
}
