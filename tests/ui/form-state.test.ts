import { jsonOf, toState, toValue } from '@/app/(representative)/form/_form/state'

const stored = { items: [{ id: 'a', fields: { title: 'Vattnets dag', grounds: ['age'] } }] }

test('an entry reads the same whatever its blank controls say and in whatever order its fields come', () => {
  const asControlsSay = {
    id: 'a',
    fields: { recurring: null as never, grounds: ['age'], methods: [], done: '', title: 'Vattnets dag' },
  }
  const value = toValue('list', { given: [asControlsSay], apart: [] })
  expect(value).toEqual(stored)
  expect(JSON.stringify(value)).toBe(jsonOf('list', stored))
})

test('an entry that was just added is kept, though nothing is written in it', () => {
  const value = toValue('list', { given: [{ id: 'a', fields: { title: '', grounds: [] } }], apart: [] })
  expect(value).toEqual({ items: [{ id: 'a', fields: {} }] })
  expect(toValue('list', toState('list', value))).toEqual(value)
})

test('a set of choices reads the same in whatever order it was ticked or stored', () => {
  const [ticked, stored] = [
    { choices: ['ethnicity', 'disability', 'age'] },
    { choices: ['ethnicity', 'age', 'disability'] },
  ]
  expect(jsonOf('choices', ticked)).toBe(jsonOf('choices', stored))
  expect(jsonOf('choices', ticked)).not.toBe(jsonOf('choices', { choices: ['ethnicity', 'age'] }))
})

test('a tick that stands apart holds beside an entry in which nothing is written, and gives way to one that is', () => {
  const blank = { id: 'a', fields: { title: '', grounds: [] } }
  const apart = ['~dont_know']
  expect(toValue('list', { given: [blank], apart })).toEqual({ withheld: 'dont_know' })
  const written = { id: 'a', fields: { title: 'Besök' } }
  expect(toValue('list', { given: [written], apart })).toEqual({ items: [written] })
  expect(toValue('text', { given: 'Vi vet.', apart })).toEqual({ text: 'Vi vet.' })
})
