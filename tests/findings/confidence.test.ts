import fc from 'fast-check'
import {
  components,
  concerns,
  grades,
  isReasoned,
  suggestConcerns,
  suggestGrade,
  type Component,
  type Concern,
} from '@/findings/confidence'

const given = (
  limitations: Concern,
  coherence: Concern,
  adequacy: Concern,
  relevance: Concern,
): Record<Component, Concern> => ({ limitations, coherence, adequacy, relevance })

test.each<[Record<Component, Concern>, string]>([
  [given('none', 'none', 'none', 'none'), 'high'],
  [given('none', 'moderate', 'none', 'none'), 'high'],
  [given('minor', 'moderate', 'none', 'none'), 'moderate'],
  [given('none', 'none', 'serious', 'none'), 'moderate'],
  [given('minor', 'moderate', 'serious', 'none'), 'low'],
  [given('serious', 'serious', 'serious', 'serious'), 'very_low'],
])('starts high and goes down: %p', (concern, grade) => expect(suggestGrade(concern)).toBe(grade))

test('a greater concern never raises the suggested grade', () => {
  const any = fc.constantFrom(...concerns)
  fc.assert(
    fc.property(fc.tuple(any, any, any, any), fc.integer({ min: 0, max: 3 }), (all, at) => {
      const lower = given(...all)
      const component = components[at]!
      const next = concerns[Math.min(concerns.indexOf(lower[component]) + 1, 3)]!
      const higher = { ...lower, [component]: next }
      expect(grades.indexOf(suggestGrade(higher))).toBeGreaterThanOrEqual(grades.indexOf(suggestGrade(lower)))
    }),
  )
})

test.each([
  [2, 0, 'none', 'serious'],
  [3, 1, 'moderate', 'none'],
  [12, 3, 'none', 'none'],
  [9, 3, 'moderate', 'none'],
])(
  '%i for and %i against suggests coherence %s and adequacy %s',
  (supporting, counter, coherence, adequacy) =>
    expect(suggestConcerns({ supporting, counter })).toMatchObject({ coherence, adequacy }),
)

test('a grade needs a reason, and so does every concern', () => {
  const none = { concern: 'none' as const, reason: '' }
  const clean = { limitations: none, coherence: none, adequacy: none, relevance: none }
  const confidence = { grade: 'low' as const, reason: 'Två av femton.', concerns: clean }
  expect(isReasoned(confidence)).toBe(true)
  expect(isReasoned({ ...confidence, reason: ' ' })).toBe(false)
  const minor = { concern: 'minor' as const, reason: '' }
  expect(isReasoned({ ...confidence, concerns: { ...clean, relevance: minor } })).toBe(false)
})
