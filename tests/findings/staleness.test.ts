import { findingState, isPublishedAs } from '@/findings/finding-state'
import { isStale } from '@/findings/staleness'
import type { Tally } from '@/findings/tally'

const part = (k: number, n = 4) => ({ dontKnow: 0, n, k })
const tally = (a: number, c: number, companies = 4): Tally => ({
  ...part(a + c, 4 + companies),
  split: { administration: part(a), company: part(c, companies) },
  organisations: { administration: 4, company: companies },
  medians: {},
})
const statement = { n: 8, k: 6, split: { company: part(3), administration: part(3) } }

test('a statement is stale when the numbers differ, whatever order its keys are stored in', () => {
  expect(isStale(statement, tally(3, 3), 3)).toBe(false)
  expect(isStale(statement, tally(2, 4), 3)).toBe(true)
  expect(isStale(statement, tally(3, 2), 3)).toBe(true)
  expect(isStale(null, tally(0, 0), 3)).toBe(false)
})

test('a split that was withheld does not make a statement stale, and one that is now too small does', () => {
  expect(isStale({ ...statement, split: null }, tally(2, 4), 3)).toBe(false)
  expect(isStale(statement, tally(3, 3), 5)).toBe(true)
})

test('the state is that of what was last done, and stale only while published', () => {
  const then = new Date(0)
  expect(findingState(undefined, true)).toBe('draft')
  expect(findingState({ publishedAt: then, withdrawnAt: null }, false)).toBe('published')
  expect(findingState({ publishedAt: then, withdrawnAt: null }, true)).toBe('stale')
  expect(findingState({ publishedAt: null, withdrawnAt: then }, true)).toBe('withdrawn')
})

test('a text or a grade that was changed after publishing is not the one that was published', () => {
  const text = { sv: 'Få.' }
  const concern = { grade: 'low' as const }
  expect(isPublishedAs({}, null)).toBe(true)
  expect(
    isPublishedAs(
      { text, placing: 'beside', confidence: 'low' },
      { text, placing: 'beside', confidence: concern },
    ),
  ).toBe(true)
  expect(isPublishedAs({ text, placing: 'beside' }, { text, placing: 'instead', confidence: null })).toBe(
    false,
  )
  expect(isPublishedAs({}, { text: null, placing: 'instead', confidence: concern })).toBe(false)
})
