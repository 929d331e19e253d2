import fc from 'fast-check'
import { countWord } from '@/findings/count-word'
import { countScale, countWords, defaultScale } from '@/findings/scale'

test.each([
  [0, 15, 'none'],
  [1, 15, 'one'],
  [2, 10, 'few'],
  [3, 15, 'few'],
  [4, 15, 'some'],
  [5, 15, 'some'],
  [3, 9, 'some'],
  [6, 15, 'several'],
  [5, 10, 'several'],
  [8, 15, 'many'],
  [9, 15, 'many'],
  [10, 15, 'most'],
  [6, 9, 'most'],
  [9, 10, 'most'],
  [10, 11, 'almost_all'],
  [14, 15, 'almost_all'],
  [15, 15, 'all'],
  [9, 9, 'all'],
  [8, 8, 'digits'],
  [0, 0, 'digits'],
])('%i of %i is %s', (k, n, word) => expect(countWord(k, n)).toBe(word))

test('keeps exact thirds apart where floating point could not', () => {
  const n = 3_000_000_003
  expect(countWord(n / 3, n)).toBe('some')
  expect(countWord(n / 3 + 1, n)).toBe('several')
  expect(countWord((2 * n) / 3 - 1, n)).toBe('many')
  expect(countWord((2 * n) / 3, n)).toBe('most')
})

test('a larger count never gets a smaller word', () => {
  const counts = fc
    .integer({ min: 9, max: 500 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n - 1 }), fc.constant(n)))
  fc.assert(
    fc.property(counts, ([k, n]) => {
      expect(countWords.indexOf(countWord(k + 1, n))).toBeGreaterThanOrEqual(
        countWords.indexOf(countWord(k, n)),
      )
    }),
  )
})

test('another scale, given as data, moves the words', () => {
  const scale = countScale.parse({
    digitsBelow: 4,
    steps: [
      { word: 'few', upTo: { parts: 1, of: 2 }, including: false },
      { word: 'most', upTo: { parts: 1, of: 1 }, including: true },
    ],
  })
  expect([countWord(2, 4, scale), countWord(2, 5, scale), countWord(2, 3, scale)]).toEqual([
    'most',
    'few',
    'digits',
  ])
  expect(countScale.parse(defaultScale)).toEqual(defaultScale)
})
