import { getTranslations } from 'next-intl/server'
import { Tag } from '@/app/_ui/tag'
import type { Leaf } from '@/dialogue/confirming'
import css from './confirm.module.css'

/** What the organisation has said of the leaf, by whom and when, and whether it still holds. */
export async function LeafStatus({ leaf, time }: { leaf: Leaf; time: (at: Date) => string }) {
  const t = await getTranslations('confirm')
  const { confirmation } = leaf
  if (!leaf.answered) return <p className={css.status}>{t('nothingHere')}</p>
  if (!confirmation) return null
  return (
    <p className={css.status}>
      {confirmation.holds ? (
        <Tag tone="ok">{t(`stances.${confirmation.stance}`)}</Tag>
      ) : (
        <Tag tone="warn">{t('changedSince')}</Tag>
      )}{' '}
      {t('saidBy', { name: confirmation.author, time: time(confirmation.at) })}
    </p>
  )
}
