import { getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import { Notice } from '@/app/_ui/notice'
import type { Receipt } from '@/db/receipts'

/** That the answers were opened again: by whom, when and why, and what counts meanwhile. Nothing where the newest receipt stands. */
export async function Reopened({ receipt }: { receipt: Receipt | undefined }) {
  if (!receipt?.reopenedAt) return null
  const t = await getTranslations('confirm')
  const { at } = await formatTime()
  const time = at(receipt.reopenedAt, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <Notice tone="warn" title={t('reopenedTitle')}>
      <p>
        {receipt.reopenedBy ? t('reopenedBy', { name: receipt.reopenedBy, time }) : t('reopenedAt', { time })}
      </p>
      {receipt.reopeningReason && <p dir="auto">{t('reopenedWhy', { reason: receipt.reopeningReason })}</p>}
      <p>{t('stillCounts', { number: receipt.number })}</p>
    </Notice>
  )
}
