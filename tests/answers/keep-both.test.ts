import { keepBoth } from '@/answers/keep-both'

const item = (id: string, name: string, more: Record<string, string | string[]> = {}) => ({
  id,
  fields: { name, ...more },
})

test('texts stand below each other and every choice is there once', () => {
  const makeId = () => 'never'
  expect(keepBoth([{ text: 'Ena.' }, { text: 'Andra.' }], makeId)).toEqual({ text: 'Ena.\n\nAndra.' })
  expect(keepBoth([{ choices: ['money', 'time'] }, { choices: ['time', 'law'] }], makeId)).toEqual({
    choices: ['money', 'time', 'law'],
  })
})

test('no entry of a list is lost: one that the two have written differently stands there twice', () => {
  const ids = ['new-1', 'new-2']
  const one = { items: [item('a', 'Kurs'), item('b', 'Möte', { year: '2026' }), item('c', 'Bara hos Anna')] }
  const other = { items: [item('b', 'Seminarium'), item('a', 'Kurs'), item('d', 'Bara hos Bo')] }
  expect(keepBoth([one, other], () => ids.shift()!)).toEqual({
    items: [...one.items, item('new-1', 'Seminarium'), item('d', 'Bara hos Bo')],
  })
})

test('where only one can be true, or an answer is withheld, there is nothing to keep both of', () => {
  const makeId = () => 'never'
  expect(keepBoth([{ scale: 1 }, { scale: 2 }], makeId)).toBeNull()
  expect(keepBoth([{ choice: 'yes' }, { choice: 'no' }], makeId)).toBeNull()
  expect(keepBoth([{ choices: ['money'] }, { choices: [] }], makeId)).toBeNull()
  expect(keepBoth([{ text: 'Ja.' }, { withheld: 'dont_know' }], makeId)).toBeNull()
})
