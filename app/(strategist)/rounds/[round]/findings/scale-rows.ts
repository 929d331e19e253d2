import { getTranslations } from 'next-intl/server'
import type { Fraction } from '@/findings/fraction'
import { defaultScale, type CountScale } from '@/findings/scale'

const write = ({ parts, of }: Fraction) => (of === 1 ? String(parts) : `${parts}/${of}`)

/** The count scale as lines to print: each word with its share. */
export const scaleRows = async (
  scale: CountScale = defaultScale,
): Promise<{ word: string; share: string }[]> => {
  const t = await getTranslations('findings')
  const words = await getTranslations('countWords.word')
  const steps = scale.steps.map(({ word, upTo, including }, index) => {
    const whole = upTo.parts === upTo.of
    const before = scale.steps[index - 1]
    const share =
      whole && before
        ? t('belowAll', { share: write(before.upTo) })
        : t(including ? 'upTo' : 'below', { share: write(upTo) })
    return { word: words(word), share }
  })
  return [
    { word: words('none'), share: t('exactNone') },
    { word: words('one'), share: t('exactOne') },
    ...steps,
    { word: words('all'), share: t('exactAll') },
  ]
}
