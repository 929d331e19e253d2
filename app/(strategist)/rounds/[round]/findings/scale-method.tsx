import { getTranslations } from 'next-intl/server'
import type { CountScale } from '@/findings/scale'
import { ScaleTable } from './scale-table'

type Props = { scale: CountScale; change: string | null }

/** The method, printed: what is counted, which share each word stands for, and where the strategist changes that. */
export async function ScaleMethod({ scale, change }: Props) {
  const t = await getTranslations('findings')
  return (
    <div className="stack">
      <ul>
        <li>{t('m1')}</li>
        <li>{t('m2')}</li>
        <li>{t('m3')}</li>
        <li>{t('m4')}</li>
      </ul>
      <ScaleTable scale={scale} />
      {change && (
        <p>
          <a href={change}>{t('changeScale')}</a>
        </p>
      )}
    </div>
  )
}
