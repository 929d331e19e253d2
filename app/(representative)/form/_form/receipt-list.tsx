import { getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import type { Receipt } from '@/db/receipts'
import css from './form.module.css'

/** The receipts, the newest first. */
export async function ReceiptList({ receipts }: { receipts: Receipt[] }) {
  const t = await getTranslations('form')
  const { at } = await formatTime()
  return receipts.toReversed().map((receipt) => (
    <dl key={receipt.number} className={css.receipt}>
      <dt>{t('receiptNumber')}</dt>
      <dd>{receipt.number}</dd>
      <dt>{t('sentAt')}</dt>
      <dd>
        <time dateTime={receipt.sentAt.toISOString()}>
          {at(receipt.sentAt, { dateStyle: 'long', timeStyle: 'medium' })}
        </time>
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
