import { getTranslations } from 'next-intl/server'
import { DataTable } from '@/app/_ui/data-table'
import { defaultScale } from '@/findings/scale'
import { scaleRows } from './scale-rows'

/** The method, printed: what is counted, and which share each word stands for. */
export async function ScaleMethod() {
  const t = await getTranslations('findings')
  const rows = await scaleRows()
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
      <p className="second">{t('digits', { n: defaultScale.digitsBelow })}</p>
    </div>
  )
}
