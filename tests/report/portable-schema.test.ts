import { readFileSync } from 'node:fs'
import { portableSchema } from '@/report/portable-schema'

test('the checked-in schema is the format that is read: otherwise run `npm run halvtid -- schema --write`', () =>
  expect(readFileSync('report/portable-round.schema.json', 'utf8')).toBe(portableSchema()))
