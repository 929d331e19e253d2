import { findPassage, passageBetween, sentenceAt } from '@/answers/passage'

const text = '👍 Bra. Cheferna vet.  Bra.'

test('a passage is counted in code points, without the spaces at its ends', () => {
  expect(passageBetween(text, 7, 22)).toEqual({ start: 7, end: 20, quote: 'Cheferna vet.' })
  expect(Array.from(text).slice(7, 20).join('')).toBe('Cheferna vet.')
  expect(passageBetween(text, 21, 23)).toBeNull()
})

test('the sentence around the caret is found, and the last one when the caret stands at the end', () => {
  expect(sentenceAt(text, 10)?.quote).toBe('Cheferna vet.')
  expect(sentenceAt(text, text.length)?.quote).toBe('Bra.')
  expect(sentenceAt('   ', 1)).toBeNull()
})

test('words that were pushed along are found at the nearest place, and words that are gone are not', () => {
  expect(findPassage(text, { start: 22, end: 26, quote: 'Bra.' })?.start).toBe(22)
  expect(findPassage(`Nytt. ${text}`, { start: 2, end: 6, quote: 'Bra.' })?.start).toBe(8)
  expect(findPassage(text, { start: 0, end: 4, quote: 'Hej.' })).toBeNull()
})
