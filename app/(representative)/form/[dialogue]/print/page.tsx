import { getLocale, getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import { PageShell } from '@/app/_ui/page-shell'
import { read, type Language } from '@/people/language'
import { ConfirmedBy } from '../../_form/confirmed'
import { Contact } from '../../_form/contact'
import { FormHeader } from '../../_form/form-header'
import { loadDialogue } from '../../_form/load'
import { loadSent } from '../../_form/load-sent'
import { PrintButton } from '../../_form/print-button'
import { viewPrompt } from '../../_form/question-view'
import { ReadThrough } from '../../_form/read-through'
import { ReceiptList } from '../../_form/receipt-list'
import { withMeeting } from '../../_form/with-meeting'
import css from './print.module.css'

/** A copy to print or keep: the draft as it stands or, once sent, exactly what was sent and its receipt. */
export default async function Print({ params }: { params: Promise<{ dialogue: string }> }) {
  const id = (await params).dialogue
  const { dialogue, answers, read: ask } = await loadDialogue('GET /form/[dialogue]/print', id)
  const sent = await ask((tx) => loadSent(tx, dialogue))
  const t = await getTranslations('form')
  const c = await getTranslations('confirm')
  const { at } = await formatTime()
  const language = (await getLocale()) as Language
  const shown = sent.answers ?? answers
  const today = at(new Date(), { dateStyle: 'long' })
  return (
    <>
      <FormHeader dialogue={dialogue} />
      <PageShell>
        <div className={css.copy}>
          <p className={css.kind}>{c(sent.answers ? 'copySent' : 'copyDraft')}</p>
          <h1>{dialogue.organisation.name}</h1>
          <p>{read(dialogue.round.name, language)}</p>
          <p className={css.kind}>{c('printedOn', { date: today })}</p>
          <PrintButton label={t('printNow')} />
          <p className={css.hint} data-print="no">
            {c('pdfHint')}
          </p>
          {sent.answers && <ReceiptList receipts={sent.receipts.slice(-1)} />}
          {sent.answers && <ConfirmedBy confirmed={sent.confirmed} form={dialogue.form} />}
          <ReadThrough
            parts={dialogue.form.parts.map((part) => ({
              key: part.key,
              title: read(part.title, language),
              prompts: part.prompts.map((prompt) => viewPrompt(withMeeting(prompt, shown), shown, language)),
            }))}
          />
          {sent.answers && <p className={css.hint}>{t('hashText')}</p>}
        </div>
        <Contact dialogue={dialogue} />
      </PageShell>
    </>
  )
}
