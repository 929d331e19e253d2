import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { endpoint } from '@/app/_session/endpoint'
import { saveScale } from '@/db/scale'
import { readScale, typedScale } from '@/findings/read-scale'
import { countWords, ownWord, type CountScale } from '@/findings/scale'
import { checkRaw } from '@/report/check-raw'
import { languages, read } from '@/people/language'

/** The words that a reader will meet on the scale, in each language: those that stand for a share only where they are used. */
const wordsIn = async () => {
  const words = await Promise.all(
    languages.map(async (locale) => ({
      locale,
      t: await getTranslations({ locale, namespace: 'countWords.word' }),
    })),
  )
  return (scale: CountScale) => {
    const used = countWords.filter(
      (word) => ['none', 'one', 'all'].includes(word) || scale.steps.some((step) => step.word === word),
    )
    return words.map(({ locale, t }) =>
      used.map((word) => {
        const own = ownWord(scale, word)
        return own ? read(own, locale) : t(word)
      }),
    )
  }
}

export const POST = endpoint('POST /api/rounds/[round]/scale', {
  body: z.union([typedScale, z.strictObject({ standard: z.literal(true) })]),
  run: async ({ tx, caller, params, body, make }) => {
    if (checkRaw(body).length > 0) return 'unsafe-text'
    const scale = 'standard' in body ? null : readScale(body, await wordsIn())
    if (typeof scale === 'string') return scale
    const done = await saveScale(tx, caller, params.round!, scale, make.now)
    return done === 'saved' ? { done } : done
  },
})
