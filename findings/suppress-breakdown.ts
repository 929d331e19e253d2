export type Cell = { key: string; k: number; n: number }
/** A cell after suppression; `shown` is null where it is hidden. */
export type ShownCell = { key: string; shown: { k: number; n: number } | null }

/** The hidden cells' sum is known (whole minus shown): it must leave more than one way to share it out. */
const isSafe = (hidden: Cell[], least: number): boolean => {
  const sum = hidden.reduce((total, { n }) => total + n, 0)
  const forced = sum === hidden.length || sum === hidden.length * (least - 1)
  return hidden.length === 0 || (hidden.length > 1 && sum >= least && !forced)
}

/** The least informative cell goes next: the smallest that is not empty, and empty ones last. */
const bySacrifice = (a: Cell, b: Cell): number => Number(a.n === 0) - Number(b.n === 0) || a.n - b.n

/**
 * Hides every cell whose base n is below `least` organisations, and then further cells until no hidden cell can be reckoned
 * from the whole and the shown ones. The cells are disjoint and their whole is published; an empty cell betrays nobody.
 */
export const suppressBreakdown = (cells: Cell[], least: number): ShownCell[] => {
  const hidden = new Set(cells.filter(({ n }) => n > 0 && n < least))
  const spare = cells.filter((cell) => !hidden.has(cell)).sort(bySacrifice)
  for (const next of spare) {
    if (isSafe([...hidden], least)) break
    hidden.add(next)
  }
  return cells.map((cell) => ({ key: cell.key, shown: hidden.has(cell) ? null : { k: cell.k, n: cell.n } }))
}
