/** Places a row's grades around the middle of the scale; all lengths are shares (0-100) of the picture's width. */
export type Segment = { grade: number; count: number; start: number; length: number }

const GAP = 3

type Row = { counts: readonly number[]; apart?: number }

const before = ({ counts }: Row) => sum(counts.slice(0, 2)) + (counts[2] ?? 0) / 2
const after = ({ counts }: Row) => sum(counts.slice(3)) + (counts[2] ?? 0) / 2
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

export function divergingScale(rows: readonly Row[]) {
  const left = Math.max(0, ...rows.map(before))
  const right = Math.max(0, ...rows.map(after))
  const apart = Math.max(0, ...rows.map((row) => row.apart ?? 0))
  const unit = (apart > 0 ? 100 - GAP : 100) / Math.max(1, left + right + apart)
  return { unit, centre: left * unit, apartStart: (left + right) * unit + GAP }
}

export function divergingRow(row: Row, { unit, centre }: { unit: number; centre: number }): Segment[] {
  let start = centre - before(row) * unit
  return row.counts.flatMap((count, index) => {
    const segment = { grade: index + 1, count, start, length: count * unit }
    start += segment.length
    return count > 0 ? [segment] : []
  })
}
