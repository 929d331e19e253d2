import { getLocale, getTranslations } from 'next-intl/server'
import { CountBars } from '@/app/_ui/pictures/count-bars'
import { DivergingScale } from '@/app/_ui/pictures/diverging-scale'
import { questionsIn } from '@/guide/guide'
import type { Language } from '@/people/language'
import type { Ground } from './count-grounds'
import type { Overview } from './load-overview'
import css from './pictures.module.css'
import { scalePictures, scales } from './scale-pictures'

/** The graded answers as diverging rows, and the grounds as bars; each with its table. */
export async function Pictures({ overview, grounds }: { overview: Overview; grounds: Ground[] }) {
  const t = await getTranslations('findings')
  const language = (await getLocale()) as Language
  const questions = questionsIn(overview.frame.guide)
  return (
    <div className={css.pictures}>
      {scalePictures(questions, scales, overview.facets, language).map(({ key, grades, rows }) => (
        <DivergingScale
          key={key}
          title={t(`scale.${key}` as 'scale.interestLevel')}
          description={t('scaleText')}
          tableLabel={t('table')}
          labelHead={t('facet')}
          grades={grades}
          rows={rows}
          apartLabel={t('unsure')}
        />
      ))}
      {(grounds.some(({ n }) => n > 0) || overview.covered.n > 0) && (
        <CountBars
          title={t('groundsTitle')}
          description={t('groundsText')}
          tableLabel={t('table')}
          labelHead={t('ground')}
          countHead={t('mentioned')}
          besideHead={t('covered')}
          bars={grounds.toSorted((a, b) => b.k - a.k)}
        />
      )}
    </div>
  )
}
