import { randomUUID } from 'node:crypto'
import { isId } from '@/people/id'

test.each([
  [randomUUID(), true],
  [randomUUID().toUpperCase(), true],
  ['00000000-0000-0000-0000-000000000000', true],
  ['-'.repeat(36), false],
  ['0'.repeat(36), false],
  [`${randomUUID()}\n`, false],
  [` ${randomUUID()}`, false],
  [randomUUID().replaceAll('-', ''), false],
  ['', false],
])('%j', (text, is) => expect(isId(text)).toBe(is))
