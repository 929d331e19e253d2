import type { Head } from '@/answers/save'
import { markHeads } from '@/answers/mark-heads'
import { diffWords, type Piece } from '@/answers/word-diff'

const whole = (pieces: Piece[]) => pieces.map((one) => one.text).join('')
const own = (pieces: Piece[]) => pieces.filter((one) => one.own).map((one) => one.text)
const kept = (pieces: Piece[]) => whole(pieces.filter((one) => !one.own)).replace(/\s+/g, '')

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
let state = seed
const chance = () => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
  return state / 0x7fffffff
}
const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)]!
const vocabulary = [
  'planen',
  'är',
  'känd',
  'på',
  'kajen',
  '5',
  'av',
  '40',
  '.',
  '. ',
  ' ',
  '\n',
  '👩🏽‍🚒',
  'الخطة',
  'e\u0301',
  ', ',
  '?!',
  '-',
]
const someText = (most: number) =>
  Array.from({ length: Math.floor(chance() * most) }, () => `${pick(vocabulary)} `).join('')
const edited = (text: string) => {
  const words = text.split(/(?<=\s)/)
  for (let edits = Math.floor(chance() * 5); edits > 0; edits--)
    words.splice(Math.floor(chance() * words.length), Math.floor(chance() * 3), pick(vocabulary))
  return words.join('')
}

test(`the pieces of each side are that side's text, whatever the two say (seed ${seed})`, () => {
  for (let at = 0; at < 2000; at++) {
    const a = someText(60)
    const b = chance() < 0.7 ? edited(a) : someText(60)
    const { a: ours, b: theirs } = diffWords(a, b)
    expect([whole(ours), whole(theirs)]).toEqual([a, b])
    if (a === b) expect([...own(ours), ...own(theirs)]).toEqual([])
  }
})

test('what is marked as neither’s own is the same words in both, in the same order', () => {
  for (let at = 0; at < 500; at++) {
    const a = someText(40)
    const { a: ours, b: theirs } = diffWords(a, edited(a))
    const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
    expect(words(kept(ours))).toBe(words(kept(theirs)))
  }
})

test('marks the words that differ inside a sentence, and no other', () => {
  const { a, b } = diffWords(
    'Kontoret känner till planen. På kajen är det fem av fyrtio.',
    'Kontoret känner till planen. På kajen är det ungefär hälften av fyrtio.',
  )
  expect(own(a)).toEqual(['fem'])
  expect(own(b)).toEqual(['ungefär hälften'])
})

test('marks nothing in equal texts, and everything where nothing is shared', () => {
  expect(own(diffWords('Lika.', 'Lika.').a)).toEqual([])
  expect(own(diffWords('Alla vet.', 'Ingen kan').a)).toEqual(['Alla vet.'])
  expect(diffWords('', 'Nytt.')).toEqual({ a: [], b: [{ text: 'Nytt.', own: true }] })
})

test('keeps a lone surrogate and other odd code units as they are', () => {
  const [a, b] = ['a\ud800b c', 'a\udc00b c\u0000']
  const { a: ours, b: theirs } = diffWords(a, b)
  expect([whole(ours), whole(theirs)]).toEqual([a, b])
})

test.each([
  ['words of one sentence', 'ord ', 'annat '],
  ['sentences of one letter', 'a. ', 'b. '],
  ['one word without an end', 'x', 'y'],
])('is done with 20,000 characters of %s in well under a second', (_kind, unit, other) => {
  const text = (mixed: boolean) =>
    Array.from({ length: Math.floor(20_000 / unit.length) }, (_, at) =>
      mixed && at % 7 === 0 ? other : unit,
    ).join('')
  const started = performance.now()
  const { a } = diffWords(text(false), text(true))
  expect(performance.now() - started).toBeLessThan(1000)
  expect(whole(a)).toBe(text(false))
})

const head = (id: string, value: Head['value']): Head => ({ id, value, author: 'Anna', at: new Date(0) })

test('heads of a conflict are marked against each other; one head, or one that is no text, is left alone', () => {
  const marked = markHeads([head('1', { text: 'Ja visst.' }), head('2', { text: 'Nej visst.' })])
  expect(marked.map((one) => own(one.pieces!))).toEqual([['Ja'], ['Nej']])
  expect(markHeads([head('1', { text: 'Ja.' })])[0]).not.toHaveProperty('pieces')
  expect(markHeads([head('1', { text: 'Ja.' }), head('2', { withheld: 'dont_know' })])[0]).not.toHaveProperty(
    'pieces',
  )
})
