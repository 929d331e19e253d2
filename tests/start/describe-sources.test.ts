import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeSources } from '@/start/describe-sources'
import { cleanUp, makeFolder } from './launch'

afterEach(cleanUp)

test('a change of source, name or lock file asks for a build; notes, tests and data do not', () => {
  const root = makeFolder()
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
    return describeSources(root, ['data'])
  }
  const first = write('app/page.tsx', 'one')
  for (const path of [
    'README.md',
    'tests/a.test.ts',
    'data/rows',
    'node_modules/x/index.js',
    '.next/BUILD_ID',
  ]) {
    expect(write(path, 'new')).toBe(first)
  }
  expect(write('app/page.tsx', 'two')).not.toBe(first)
  expect(write('app/page.tsx', 'one')).toBe(first)
  expect(write('package-lock.json', '{}')).not.toBe(first)
})
