import fc from 'fast-check'
import { countWord } from '@/findings/count-word'
import { compareShare, readFraction, writeFraction } from '@/findings/fraction'
import { readScale, type TypedScale } from '@/findings/read-scale'
import { checkScale, countWords, defaultScale, shareWords, type CountScale } from '@/findings/scale'
import { said, sentence } from '@/findings/sentence'
import { standardRules } from '@/findings/standard-rules'

const h4 = standardRules.find(({ key }) => key === 'H4')!
const typed = (bounds: string[], own: TypedScale['steps'][number]['own'][] = []): TypedScale => ({
  digitsBelow: 9,
  steps: bounds.map((upTo, index) => ({
    word: shareWords[index]!,
    upTo,
    including: index % 2 === 0,
    own: own[index],
  })),
})
const none = () => []

/** Scales as somebody might type them, most of them wrong. */
const anyScale: fc.Arbitrary<CountScale> = fc
  .array(
    fc.record({
      word: fc.constantFrom(...shareWords),
      upTo: fc.record({ parts: fc.integer({ min: 0, max: 12 }), of: fc.integer({ min: 1, max: 12 }) }),
      including: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .chain((steps) =>
    fc.constantFrom(
      steps,
      [...steps]
        .sort((a, b) => compareShare(a.upTo.parts, a.upTo.of, b.upTo))
        .map((step, at) => ({ ...step, word: shareWords[at]! })),
    ),
  )
  .chain((steps) =>
    fc.constantFrom(
      steps,
      steps.map((step, at) => (at < steps.length - 1 ? step : { ...step, upTo: { parts: 1, of: 1 } })),
    ),
  )
  .map((steps) => ({ digitsBelow: 0, steps }))

test('on a scale that is accepted every k of N has exactly one word, and a larger count never a smaller one', () => {
  let accepted = 0
  fc.assert(
    fc.property(anyScale, fc.integer({ min: 1, max: 40 }), (scale, n) => {
      if (checkScale(scale) !== null) return
      accepted++
      const words = Array.from({ length: n + 1 }, (_, k) => countWord(k, n, scale))
      expect(words).not.toContain('digits')
      const places = words.map((word) => countWords.indexOf(word))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }),
    { numRuns: 3000 },
  )
  expect(accepted).toBeGreaterThan(100)
})

test('a scale that is saved as it is shown is the same scale', () => {
  const shown = {
    digitsBelow: defaultScale.digitsBelow,
    steps: defaultScale.steps.map((step) => ({ ...step, upTo: writeFraction(step.upTo) })),
  }
  expect(readScale(shown, none)).toEqual(defaultScale)
})

test('the default scale is accepted', () => expect(checkScale(defaultScale)).toBeNull())

test.each<[string, string[], string]>([
  ['a bound that falls', ['1/2', '1/3', '1'.concat('/1')], 'scale-not-ascending'],
  ['the same bound twice', ['1/3', '2/6', '1/1'], 'scale-not-ascending'],
  ['a bound beyond all', ['1/3', '3/2'], 'scale-not-ascending'],
  ['a bound of nothing', ['0 %', '100 %'], 'scale-not-ascending'],
  ['a scale that stops short', ['1/3', '90 %'], 'scale-incomplete'],
  ['no words at all', ['', ''], 'scale-incomplete'],
  ['a bound that is no share', ['en tredjedel', '1/1'], 'scale-bound-malformed'],
])('refuses %s', (_, bounds, fault) => expect(readScale(typed(bounds), none)).toBe(fault))

test('a word that is left empty is not used, and a share is read exactly', () => {
  const scale = readScale(typed(['33,3 %', '', '', '2/3', '', '100 %']), none)
  expect(scale).toEqual({
    digitsBelow: 9,
    steps: [
      { word: 'few', upTo: { parts: 333, of: 1000 }, including: true },
      { word: 'many', upTo: { parts: 2, of: 3 }, including: false },
      { word: 'almost_all', upTo: { parts: 1, of: 1 }, including: false },
    ],
  })
  expect(readFraction('1/0')).toBeNull()
})

test('two words that read the same are refused in any language, and a word of its own needs Swedish', () => {
  const twice = () => [
    ['few', 'most'],
    ['Få', ' få '],
  ]
  expect(readScale(typed(['1/2', '1/1']), twice)).toBe('scale-word-twice')
  expect(readScale(typed(['1/2', '1/1'], [{ en: 'a handful' }]), none)).toBe('scale-word-empty')
})

test("a round's own word is said in the sentence, always with its k of N", () => {
  const scale = readScale(typed(['1/2', '1/1'], [{ sv: 'ett fåtal' }]), none)
  if (typeof scale === 'string') throw new Error(scale)
  const words = (word: string, { k, n }: { k: number; n: number }, says?: string) =>
    `${says ?? word} (${k} av ${n})`
  expect(sentence(h4, said(h4, { k: 2, n: 15 }, scale), 'sv', words)).toMatch(/^ett fåtal \(2 av 15\) /)
  expect(sentence(h4, said(h4, { k: 15, n: 15 }, scale), 'sv', words)).toMatch(/^all \(15 av 15\) /)
})
