import { getFormatter, getTranslations } from 'next-intl/server'
import { Notice } from '@/app/_ui/notice'
import type { Receipt } from '@/db/receipts'

/** That the answers were opened again: by whom, when and why, and what counts meanwhile. Nothing where the newest receipt stands. */
export async function Reopened({ receipt, timeZone }: { receipt: Receipt | undefined; timeZone: string }) {
  if (!receipt?.reopenedAt) return null
  const t = await getTranslations('confirm')
  const format = await getFormatter()
  const time = format.dateTime(receipt.reopenedAt, { dateStyle: 'long', timeStyle: 'short', timeZone })
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
