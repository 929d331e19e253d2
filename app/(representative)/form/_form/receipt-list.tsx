import { getFormatter, getTranslations } from 'next-intl/server'
import type { Receipt } from '@/db/receipts'
import css from './form.module.css'

/** The receipts, the newest first. */
export async function ReceiptList({ receipts, timeZone }: { receipts: Receipt[]; timeZone: string }) {
  const t = await getTranslations('form')
  const format = await getFormatter()
  const time = (at: Date) => format.dateTime(at, { dateStyle: 'long', timeStyle: 'medium', timeZone })
  return receipts.toReversed().map((receipt) => (
    <dl key={receipt.number} className={css.receipt}>
      <dt>{t('receiptNumber')}</dt>
      <dd>{receipt.number}</dd>
      <dt>{t('sentAt')}</dt>
      <dd>
        <time dateTime={receipt.sentAt.toISOString()}>{time(receipt.sentAt)}</time>
      </dd>
      <dt>{t('sentBy')}</dt>
      <dd>{receipt.sentBy}</dd>
      <dt>{t('hash')}</dt>
      <dd>
        <code>{receipt.contentHash}</code>
      </dd>
    </dl>
  ))
}
