import { sawAll } from '@/dialogue/confirming'

test.each<[string[], string[][], boolean]>([
  [['a', 'b', 'c'], [['a'], ['c', 'b']], true],
  [[], [[]], true],
  [['a'], [['a', 'b']], false],
  [['a', 'a'], [['a', 'b']], false],
  [['a', 'b'], [['a']], false],
  [['b'], [['a']], false],
])('%j is all of %j: %s', (seen, revisions, all) =>
  expect(
    sawAll(
      seen,
      revisions.map((one) => ({ revisions: one })),
    ),
  ).toBe(all),
)
