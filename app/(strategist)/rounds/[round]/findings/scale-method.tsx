import { getTranslations } from 'next-intl/server'
import { DataTable } from '@/app/_ui/data-table'
import type { CountScale } from '@/findings/scale'
import { scaleRows } from './scale-rows'

type Props = { scale: CountScale; change: string | null }

/** The method, printed: what is counted, which share each word stands for, and where the strategist changes that. */
export async function ScaleMethod({ scale, change }: Props) {
  const t = await getTranslations('findings')
  const rows = await scaleRows(scale)
  return (
    <div className="stack">
      <ul>
        <li>{t('m1')}</li>
        <li>{t('m2')}</li>
        <li>{t('m3')}</li>
        <li>{t('m4')}</li>
      </ul>
      <DataTable
        caption={t('scaleCaption')}
        head={[t('word'), t('share')]}
        rows={rows.map(({ word, share }) => ({ key: word, cells: [word, share] }))}
      />
      <p className="second">{t('digits', { n: scale.digitsBelow })}</p>
      {change && (
        <p>
          <a href={change}>{t('changeScale')}</a>
        </p>
      )}
    </div>
  )
}
