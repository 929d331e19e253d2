import { claimOf } from '@/findings/claim'
import { diverges } from '@/findings/diverges'
import type { Rule } from '@/findings/rule'

const rule = (key: string, holds?: Rule['holds']): Rule => ({
  key,
  conclusion: 'F6',
  count: { unit: 'organisation', condition: { facet: 'challengeCodes', has: ['person_dependence'] } },
  holds,
  sentence: { sv: '{count}' },
})
const half = { atLeast: { parts: 1, of: 2 } }
const most = rule('most', half)
const other = rule('other', half)
const besides = rule('besides')
const claim = (rules: Rule[], counts: Record<string, [number, number]>) =>
  claimOf(rules, ({ key }) => ({ k: counts[key]![0], n: counts[key]![1] }))

test('a heading is borne out by a bound that is kept, and by nothing else', () => {
  expect(claim([most], { most: [6, 12] })).toBe('holds')
  expect(claim([most], { most: [5, 12] })).toBe('fails')
  expect(claim([most, other], { most: [12, 12], other: [0, 12] })).toBe('fails')
  expect(claim([besides], { besides: [12, 12] })).toBe('untried')
})

test('where nobody has answered, nothing is borne out and nothing fails', () => {
  expect(claim([most], { most: [0, 0] })).toBe('untried')
  expect(claim([], {})).toBe('untried')
})

test('what is counted besides may be any number but none', () => {
  expect(claim([most, besides], { most: [6, 12], besides: [1, 12] })).toBe('holds')
  expect(claim([most, besides], { most: [6, 12], besides: [0, 12] })).toBe('untried')
})

test('two measures diverge from a fifth on, exactly, and never where one has no answers', () => {
  expect(diverges({ k: 3, n: 15 }, { k: 6, n: 15 })).toBe(true)
  expect(diverges({ k: 6, n: 15 }, { k: 3, n: 15 })).toBe(true)
  expect(diverges({ k: 3, n: 15 }, { k: 5, n: 15 })).toBe(false)
  expect(diverges({ k: 1, n: 3 }, { k: 8, n: 15 })).toBe(true)
  expect(diverges({ k: 0, n: 0 }, { k: 8, n: 15 })).toBe(false)
})
