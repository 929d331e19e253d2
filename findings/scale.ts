import { z } from 'zod'
import { fraction } from './fraction'

export const countWords = [
  'none',
  'one',
  'few',
  'some',
  'several',
  'many',
  'most',
  'almost_all',
  'all',
  'digits',
] as const
export type CountWord = (typeof countWords)[number]

/**
 * Which share each word stands for. `none`, `one` and `all` are exact (0, 1, N); every other step reaches up to its share,
 * with the share itself if `including`. Below `digitsBelow` organisations no word is used.
 */
export const countScale = z.strictObject({
  digitsBelow: z.number().int().nonnegative(),
  steps: z
    .array(
      z.strictObject({
        word: z.enum(['few', 'some', 'several', 'many', 'most', 'almost_all']),
        upTo: fraction,
        including: z.boolean(),
      }),
    )
    .min(1),
})
export type CountScale = z.infer<typeof countScale>

export const defaultScale: CountScale = {
  digitsBelow: 9,
  steps: [
    { word: 'few', upTo: { parts: 1, of: 5 }, including: true },
    { word: 'some', upTo: { parts: 1, of: 3 }, including: true },
    { word: 'several', upTo: { parts: 1, of: 2 }, including: true },
    { word: 'many', upTo: { parts: 2, of: 3 }, including: false },
    { word: 'most', upTo: { parts: 9, of: 10 }, including: true },
    { word: 'almost_all', upTo: { parts: 1, of: 1 }, including: true },
  ],
}
