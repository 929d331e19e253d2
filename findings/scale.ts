import { z } from 'zod'
import { localText, type LocalText } from '../people/language'
import { compareShare, fraction } from './fraction'

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

/** The words that stand for a share; the others are exact or no words at all. */
export const shareWords = ['few', 'some', 'several', 'many', 'most', 'almost_all'] as const
export type ShareWord = (typeof shareWords)[number]

/**
 * Which share each word stands for. `none`, `one` and `all` are exact (0, 1, N); every other step reaches up to its share,
 * with the share itself if `including`. Below `digitsBelow` organisations no word is used.
 */
export const countScale = z.strictObject({
  digitsBelow: z.number().int().min(0).max(1000),
  steps: z
    .array(
      z.strictObject({
        word: z.enum(shareWords),
        upTo: fraction,
        including: z.boolean(),
      }),
    )
    .min(1)
    .max(shareWords.length),
  /** A round's own words for some of the steps; the others are said as in every round. */
  words: z.partialRecord(z.enum(shareWords), localText).optional(),
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

/** The step's word where the round has one of its own. */
export const ownWord = (scale: CountScale, word: CountWord): LocalText | undefined =>
  word in (scale.words ?? {}) ? scale.words?.[word as ShareWord] : undefined

export type ScaleFault = 'scale-not-ascending' | 'scale-incomplete' | 'scale-word-twice' | 'scale-word-empty'

const isAscending = ({ steps }: CountScale): boolean =>
  steps.every(({ upTo, word }, index) => {
    const before = steps[index - 1]
    return (
      upTo.parts > 0 &&
      upTo.parts <= upTo.of &&
      (!before ||
        (compareShare(upTo.parts, upTo.of, before.upTo) > 0 &&
          shareWords.indexOf(word) > shareWords.indexOf(before.word)))
    )
  })

/**
 * Why a scale cannot be used, or null. One that can gives every k of N exactly one word, and a larger count never a smaller
 * one. `said` is every word as it will be read, in each language: no two may be the same there.
 */
export const checkScale = (scale: CountScale, said: string[][] = []): ScaleFault | null => {
  const last = scale.steps.at(-1)
  if (!isAscending(scale)) return 'scale-not-ascending'
  if (!last || last.upTo.parts !== last.upTo.of) return 'scale-incomplete'
  const own = Object.values(scale.words ?? {}).flatMap((one) => Object.values(one ?? {}))
  if (own.some((one) => one.trim() === '')) return 'scale-word-empty'
  const isTwice = (words: string[]) =>
    new Set(words.map((one) => one.trim().toLowerCase())).size < words.length
  return said.some(isTwice) ? 'scale-word-twice' : null
}
