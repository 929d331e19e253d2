import { divergingRow, divergingScale } from '@/app/_ui/pictures/diverging-row'

const rows = [
  { counts: [2, 6, 5, 4, 1] },
  { counts: [11, 4, 2, 1, 0], apart: 3 },
  { counts: [0, 0, 0, 0, 0] },
]
const scale = divergingScale(rows)
const middles = rows.map((row) => divergingRow(row, scale).find(({ grade }) => grade === 3))

it('puts the middle of the middle grade on the same line in every row', () => {
  for (const middle of middles.filter((segment) => segment !== undefined)) {
    expect(middle.start + middle.length / 2).toBeCloseTo(scale.centre)
  }
})

it('draws one organisation equally long wherever it stands', () => {
  for (const row of rows) {
    for (const { count, length } of divergingRow(row, scale)) expect(length / count).toBeCloseTo(scale.unit)
  }
})

it('keeps every segment and those who do not know inside the picture', () => {
  const ends = rows.flatMap((row) => divergingRow(row, scale)).map(({ start, length }) => start + length)
  expect(Math.max(...ends, scale.apartStart + 3 * scale.unit)).toBeLessThanOrEqual(100.001)
  expect(
    Math.min(...rows.flatMap((row) => divergingRow(row, scale)).map(({ start }) => start)),
  ).toBeGreaterThanOrEqual(0)
})

it('draws nothing for a row without answers', () => {
  expect(divergingRow({ counts: [0, 0, 0, 0, 0] }, scale)).toEqual([])
})
