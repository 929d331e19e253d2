import fc from 'fast-check'
import { suppress } from '@/findings/suppress'
import { suppressBreakdown, type Cell } from '@/findings/suppress-breakdown'
import type { Tally } from '@/findings/tally'

const tally = (administrations: number, companies: number, n = administrations + companies): Tally => ({
  k: 1,
  n,
  dontKnow: 0,
  split: {
    administration: { k: 1, n: administrations, dontKnow: 0 },
    company: { k: 0, n: companies, dontKnow: 0 },
  },
  organisations: { administration: administrations, company: companies },
  medians: {},
})

test('publishes the whole even when it is small', () => {
  expect(suppress(tally(2, 1), 3)).toEqual({ k: 1, n: 3, split: null })
})

test('publishes the split only where each group has enough organisations', () => {
  expect(suppress(tally(9, 6), 3).split).not.toBeNull()
  expect(suppress(tally(13, 2), 3).split).toBeNull()
  expect(suppress(tally(15, 0), 3).split).not.toBeNull()
})

test('looks at organisations, not at their cells', () => {
  const cells = {
    ...tally(9, 1),
    split: { administration: { k: 5, n: 45, dontKnow: 0 }, company: { k: 4, n: 5, dontKnow: 0 } },
  }
  expect(suppress(cells, 3).split).toBeNull()
})

const breakdowns = fc
  .array(
    fc.integer({ min: 0, max: 12 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n))),
    { maxLength: 8 },
  )
  .map((counts): Cell[] => counts.map(([k, n], index) => ({ key: `c${index}`, k, n })))
const leasts = fc.integer({ min: 2, max: 6 })

test('a hidden cell can never be reckoned from the whole and the shown ones', () => {
  fc.assert(
    fc.property(breakdowns, leasts, (cells, least) => {
      const shown = suppressBreakdown(cells, least)
      const hidden = cells.filter((_, index) => !shown[index]?.shown)
      if (cells.length > 1) expect(hidden).not.toHaveLength(1)
      if (hidden.length && hidden.length < cells.length) {
        expect(hidden.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThanOrEqual(least)
      }
    }),
    { numRuns: 2000 },
  )
})

test('shows no cell below the least group, changes no number, and hides nothing without need', () => {
  fc.assert(
    fc.property(breakdowns, leasts, (cells, least) => {
      const shown = suppressBreakdown(cells, least)
      shown.forEach((one, index) => {
        const cell = cells[index]!
        if (one.shown) expect(one).toEqual({ key: cell.key, shown: { k: cell.k, n: cell.n } })
        if (one.shown && cell.n > 0) expect(cell.n).toBeGreaterThanOrEqual(least)
      })
      if (cells.every(({ n }) => n === 0 || n >= least)) expect(shown.every((one) => one.shown)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
