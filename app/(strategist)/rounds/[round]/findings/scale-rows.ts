import { getLocale, getTranslations } from 'next-intl/server'
import { writeFraction as write } from '@/findings/fraction'
import { ownWord, type CountScale } from '@/findings/scale'
import { read, type Language } from '@/people/language'

/** The count scale as lines to print: each word with its share. */
export const scaleRows = async (scale: CountScale): Promise<{ word: string; share: string }[]> => {
  const t = await getTranslations('findings')
  const words = await getTranslations('countWords.word')
  const language = (await getLocale()) as Language
  const steps = scale.steps.map(({ word, upTo, including }, index) => {
    const whole = upTo.parts === upTo.of
    const before = scale.steps[index - 1]
    const share =
      whole && before
        ? t(before.including ? 'belowAll' : 'fromAll', { share: write(before.upTo) })
        : t(including ? 'upTo' : 'below', { share: write(upTo) })
    const own = ownWord(scale, word)
    return { word: own ? read(own, language) : words(word), share }
  })
  return [
    { word: words('none'), share: t('exactNone') },
    { word: words('one'), share: t('exactOne') },
    ...steps,
    { word: words('all'), share: t('exactAll') },
  ]
}
