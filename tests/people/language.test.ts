import { tongueOf } from '@/people/language'

test('a text that the reader’s language lacks is marked as Swedish, and no other', () => {
  const text = { sv: 'Hur går det?', en: 'How is it going?' }
  expect((['sv', 'en', 'ar'] as const).map((one) => tongueOf(text, one))).toEqual([
    undefined,
    undefined,
    { lang: 'sv', dir: 'ltr' },
  ])
})
