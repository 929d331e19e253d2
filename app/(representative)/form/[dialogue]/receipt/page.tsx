import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { ButtonLink } from '@/app/_ui/button-link'
import { Notice } from '@/app/_ui/notice'
import { PageShell } from '@/app/_ui/page-shell'
import { listLateAnswers } from '@/db/sent-version'
import { ConfirmedBy } from '../../_form/confirmed'
import { Contact } from '../../_form/contact'
import { FormHeader } from '../../_form/form-header'
import { loadDialogue } from '../../_form/load'
import { loadSent } from '../../_form/load-sent'
import { ReceiptList } from '../../_form/receipt-list'
import { Reopened } from '../../_form/reopened'

export default async function ReceiptPage({ params }: { params: Promise<{ dialogue: string }> }) {
  const id = (await params).dialogue
  const { dialogue, read } = await loadDialogue('GET /form/[dialogue]/receipt', id)
  const { receipts, confirmed } = await read((tx) => loadSent(tx, dialogue))
  const latest = receipts.at(-1)
  if (!latest) redirect(`/form/${id}`)
  const late = dialogue.submissionId ? await read((tx) => listLateAnswers(tx, dialogue.submissionId!)) : []
  const t = await getTranslations('form')
  return (
    <>
      <FormHeader dialogue={dialogue} />
      <PageShell>
        <h1>{latest.reopenedAt ? t('reopenedTitle') : t('receiptTitle')}</h1>
        {!latest.reopenedAt && <p>{t('receiptText')}</p>}
        {late.length > 0 && (
          <Notice tone="warn">
            <p>{t('lateCount', { count: late.length })}</p>
          </Notice>
        )}
        <Reopened receipt={latest} />
        <ReceiptList receipts={receipts} />
        <p>{t('hashText')}</p>
        <p>
          <ButtonLink look="secondary" href={`/form/${id}/print`}>
            {t('print')}
          </ButtonLink>
        </p>
        <ConfirmedBy confirmed={confirmed} form={dialogue.form} />
        <Contact dialogue={dialogue} />
      </PageShell>
    </>
  )
}
