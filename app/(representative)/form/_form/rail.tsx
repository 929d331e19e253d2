import { getLocale, getTranslations } from 'next-intl/server'
import { ProgressParts } from '@/app/_ui/progress-parts'
import type { Dialogue } from '@/db/dialogue'
import { read, type Language } from '@/people/language'
import { progressOf } from './progress'

/** The parts of the dialogue guide with how far each has come. */
export async function Rail({
  dialogue,
  answeredKeys,
  current,
}: {
  dialogue: Dialogue
  answeredKeys: string[]
  current?: string
}) {
  const t = await getTranslations('form')
  const language = (await getLocale()) as Language
  const progress = progressOf(dialogue.form, answeredKeys)
  const index = dialogue.form.parts.findIndex((part) => part.key === current)
  const here = dialogue.form.parts[index]
  const sum = (pick: (one: (typeof progress)[number]) => number) =>
    progress.reduce((total, one) => total + pick(one), 0)
  const tally = (answered: number, asked: number) => t('tally', { answered, asked })
  const { answered, asked } = progress[index] ?? {
    answered: sum((one) => one.answered),
    asked: sum((one) => one.asked),
  }
  return (
    <ProgressParts
      label={t('parts')}
      summary={
        here
          ? t('partOf', { number: index + 1, count: progress.length, name: read(here.title, language) })
          : t('parts')
      }
      summaryTally={tally(answered, asked)}
      parts={dialogue.form.parts.map((part, position) => ({
        href: `/form/${dialogue.id}/${part.key}`,
        name: read(part.title, language),
        tally: tally(progress[position]!.answered, progress[position]!.asked),
        answered: progress[position]!.answered,
        asked: progress[position]!.asked,
        current: part.key === current,
      }))}
    />
  )
}
