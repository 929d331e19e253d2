import { z } from 'zod'
import { localText } from '../people/language'
import { readFraction } from './fraction'
import { checkScale, shareWords, type CountScale, type ScaleFault } from './scale'

/** A scale as it is typed: a bound as a fraction or a percentage, or nothing where the word is not used. */
export const typedScale = z.strictObject({
  digitsBelow: z.number().int().min(0).max(1000),
  steps: z
    .array(
      z.strictObject({
        word: z.enum(shareWords),
        upTo: z.string().max(20),
        including: z.boolean(),
        own: localText.partial().optional(),
      }),
    )
    .max(shareWords.length),
})
export type TypedScale = z.infer<typeof typedScale>

/** Every word of a scale as it will be read in one language. */
export type WordsOf = (scale: CountScale) => string[][]

const ownWords = ({ steps }: TypedScale): CountScale['words'] => {
  const own = steps.flatMap(({ word, own: given }) => {
    const written = Object.entries(given ?? {}).filter(([, text]) => text.trim() !== '')
    const words = Object.fromEntries(written.map(([language, text]) => [language, text.trim()]))
    return written.length > 0 ? [[word, words] as const] : []
  })
  return own.length > 0 ? (Object.fromEntries(own) as CountScale['words']) : undefined
}

/** The typed scale as one to count with, or why it cannot be. */
export const readScale = (
  typed: TypedScale,
  wordsOf: WordsOf,
): CountScale | ScaleFault | 'scale-bound-malformed' => {
  const used = typed.steps.filter(({ upTo }) => upTo.trim() !== '')
  const steps = used.map(({ word, upTo, including }) => ({ word, upTo: readFraction(upTo), including }))
  if (steps.some(({ upTo }) => upTo === null)) return 'scale-bound-malformed'
  const words = ownWords({ ...typed, steps: used })
  if (Object.values(words ?? {}).some((one) => !one?.sv)) return 'scale-word-empty'
  const scale = { digitsBelow: typed.digitsBelow, steps, ...(words ? { words } : {}) } as CountScale
  return checkScale(scale, wordsOf(scale)) ?? scale
}
