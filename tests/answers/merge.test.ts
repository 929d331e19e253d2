import { mergeValues } from '@/answers/merge'

/** The database gives an entry's fields in another order than the browser wrote them. */
const written = (id: string, name: string) => ({ id, fields: { name, perspective: 'internal' } })
const stored = (id: string, name: string) => ({ id, fields: { perspective: 'internal', name } })

test('an entry that one removes goes, whatever order its fields came in, and the other’s change of another stays', () => {
  const base = { items: [stored('1', 'Ett'), stored('2', 'Två')] }
  const ours = { items: [written('1', 'Ett'), written('2', 'Andra')] }
  const theirs = { items: [stored('2', 'Två')] }
  expect(mergeValues(base, ours, theirs)).toEqual({ items: [written('2', 'Andra')] })
  expect(mergeValues(base, theirs, ours)).toEqual({ items: [written('2', 'Andra')] })
})

test('an entry that one removes and the other changes is for the two to settle', () => {
  const base = { items: [stored('1', 'Ett')] }
  expect(mergeValues(base, { items: [] }, { items: [written('1', 'Nytt')] })).toBeNull()
})
