import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { enterPage } from '@/app/_session/caller'
import { findRoundFrame } from '@/db/round-frame'
import { writeFraction } from '@/findings/fraction'
import { shareWords, type CountScale } from '@/findings/scale'
import { languages } from '@/people/language'
import { Sheet } from '../findings/sheet'
import { ScaleForm, type Step } from './scale-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('scalePage'))('title'),
})

const stepsOf = (scale: CountScale, wordOf: (word: (typeof shareWords)[number]) => string): Step[] =>
  shareWords.map((word) => {
    const step = scale.steps.find((one) => one.word === word)
    return {
      word,
      label: wordOf(word),
      upTo: step ? writeFraction(step.upTo) : '',
      including: step?.including ?? true,
      own: scale.words?.[word] ?? {},
    }
  })

export default async function Page({ params }: { params: Promise<{ round: string }> }) {
  const { round } = await params
  const { read } = await enterPage('GET /rounds/[round]/scale')
  const frame = await read((tx) => findRoundFrame(tx, round))
  if (!frame) notFound()

  const t = await getTranslations('scalePage')
  const words = await getTranslations('countWords.word')
  return (
    <Sheet title={t('title')} lead={t('lead')}>
      <p>
        <a href={`/rounds/${round}/findings#method`}>{t('back')}</a>
      </p>
      <p>{t('exact')}</p>
      <ScaleForm
        url={`/api/rounds/${round}/scale`}
        steps={stepsOf(frame.scale, (word) => words(word))}
        digitsBelow={frame.scale.digitsBelow}
        languages={languages.map((key) => ({ key, label: t(`language.${key}`) }))}
        labels={{
          upTo: t('upTo'),
          upToHint: t('upToHint'),
          including: t('including'),
          yes: t('yes'),
          no: t('no'),
          own: t('own'),
          digitsBelow: t('digitsBelow'),
          save: t('save'),
          saved: t('saved'),
          standard: t('standard'),
          standardSaved: t('standardSaved'),
          failed: t('failed'),
        }}
      />
    </Sheet>
  )
}
