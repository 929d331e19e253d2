import { textIn, textValue } from '@/answers/text'

test('a text is stored as it was written, and one of spaces alone as a cleared answer', () => {
  expect(textValue(' Vi har börjat. ')).toEqual({ text: ' Vi har börjat. ' })
  expect(textValue(' \n')).toEqual({ cleared: true })
})

test('what is no text reads as an empty one', () => {
  expect(textIn({ text: 'Vi har börjat.' })).toBe('Vi har börjat.')
  for (const value of [undefined, null, { cleared: true }, { scale: 3 }, { withheld: 'dont_know' }] as const)
    expect(textIn(value)).toBe('')
})
