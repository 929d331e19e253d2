import { getTranslations } from 'next-intl/server'
import { DataTable } from '@/app/_ui/data-table'
import type { CountScale } from '@/findings/scale'
import { scaleRows } from './scale-rows'

/** Which share each count word stands for. */
export async function ScaleTable({ scale }: { scale: CountScale }) {
  const t = await getTranslations('findings')
  const rows = await scaleRows(scale)
  return (
    <>
      <DataTable
        caption={t('scaleCaption')}
        head={[t('word'), t('share')]}
        rows={rows.map(({ word, share }) => ({ key: word, cells: [word, share] }))}
      />
      <p className="second">{t('digits', { n: scale.digitsBelow })}</p>
    </>
  )
}
