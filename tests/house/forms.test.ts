import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const screens = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.tsx'),
)

test('No form that is sent before its page has come alive puts what was written into the address: it goes nowhere, or is a search', () => {
  const tags = screens.flatMap((name) =>
    [...readFileSync(join('app', name), 'utf8').matchAll(/<form\s+\S+/g)].map(([tag]) => `${name}: ${tag}`),
  )
  expect(tags.length).toBeGreaterThan(15)
  expect(tags.filter((tag) => !/<form\s+method="(dialog|get)"/.test(tag))).toEqual([])
})
