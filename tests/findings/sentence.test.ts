import { sentence, type CountPhrase } from '@/findings/sentence'
import { standardRules } from '@/findings/standard-rules'
import { languages } from '@/people/language'

const words: CountPhrase = (word, { k, n }) => (word === 'digits' ? `${k}/${n}` : `${word} (${k}/${n})`)
const named = (key: string) => standardRules.find((one) => one.key === key)!

test('an English sentence agrees with its number', () => {
  expect(sentence(named('H4'), { k: 1, n: 15 }, 'en', words)).toBe(
    'one (1/15) has used the plan in a business plan or budget.',
  )
  expect(sentence(named('H4'), { k: 2, n: 15 }, 'en', words)).toBe(
    'few (2/15) have used the plan in a business plan or budget.',
  )
})

test('a small population and cells are told in digits', () => {
  expect(sentence(named('F5'), { k: 3, n: 4 }, 'sv', words)).toMatch(/^3\/4 /)
  expect(sentence(named('R8'), { k: 41, n: 75 }, 'sv', words)).toMatch(/^41\/75 /)
})

test('a rule without the reader’s language is told in Swedish', () => {
  const rule = { ...named('H4'), sentence: { sv: '{count} svarar.' } }
  expect(sentence(rule, { k: 2, n: 15 }, 'ar', words)).toBe('few (2/15) svarar.')
})

describe.each(standardRules.map((rule) => [rule.key, rule] as const))('%s', (_, rule) => {
  test.each(languages)('is one sentence of at most 20 words in %s', (language) => {
    for (const k of [0, 1, 2, 15]) {
      const told = sentence(rule, { k, n: 15 }, language, () => 'Nästan alla (14 av 15)')
      expect(told).toMatch(/^Nästan alla \(14 av 15\) .*[^.]\.$/)
      expect(told.split(/\s+/).length).toBeLessThanOrEqual(20)
    }
  })
})
