import { getFormatter, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { ButtonLink } from '@/app/_ui/button-link'
import { Notice } from '@/app/_ui/notice'
import { PageShell } from '@/app/_ui/page-shell'
import { listReceipts } from '@/db/receipts'
import { FormHeader } from '../../_form/form-header'
import css from '../../_form/form.module.css'
import { loadDialogue } from '../../_form/load'

export default async function ReceiptPage({ params }: { params: Promise<{ dialogue: string }> }) {
  const id = (await params).dialogue
  const { dialogue, read } = await loadDialogue('GET /form/[dialogue]/receipt', id)
  const receipts = await read((tx) => listReceipts(tx, id))
  const latest = receipts.at(-1)
  if (!latest) redirect(`/form/${id}`)
  const t = await getTranslations('form')
  const format = await getFormatter()
  const time = (at: Date) => format.dateTime(at, { dateStyle: 'long', timeStyle: 'medium' })
  return (
    <>
      <FormHeader dialogue={dialogue} />
      <PageShell>
        <h1>{latest.reopenedAt ? t('reopenedTitle') : t('receiptTitle')}</h1>
        {latest.reopenedAt ? (
          <Notice tone="warn" title={t('reopenedAt', { time: time(latest.reopenedAt) })}>
            <p>{latest.reopeningReason}</p>
          </Notice>
        ) : (
          <p>{t('receiptText')}</p>
        )}
        {receipts.toReversed().map((receipt) => (
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
        ))}
        <p>{t('hashText')}</p>
        <p>
          <ButtonLink look="secondary" href={`/form/${id}/print`}>
            {t('print')}
          </ButtonLink>
        </p>
      </PageShell>
    </>
  )
}
