import { compareShare } from './fraction'
import { defaultScale, type CountScale, type CountWord } from './scale'

/** The word for k of n organisations on a scale, from exact fractions; `digits` where n is too small for words. */
export const countWord = (k: number, n: number, scale: CountScale = defaultScale): CountWord => {
  if (n < scale.digitsBelow || n === 0) return 'digits'
  if (k === 0) return 'none'
  if (k === n) return 'all'
  if (k === 1) return 'one'
  const step = scale.steps.find(({ upTo, including }) => compareShare(k, n, upTo) < (including ? 1 : 0))
  return step?.word ?? 'digits'
}
