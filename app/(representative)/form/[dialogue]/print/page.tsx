import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { PageShell } from '@/app/_ui/page-shell'
import { listReceipts } from '@/db/receipts'
import { read, type Language } from '@/people/language'
import css from '../../_form/form.module.css'
import { loadDialogue } from '../../_form/load'
import { FormHeader } from '../../_form/form-header'
import { viewPrompt } from '../../_form/question-view'
import { ReadThrough } from '../../_form/read-through'
import { PrintButton } from '../../_form/print-button'

/** A copy to print or keep: the answers and, once sent, the receipt. */
export default async function Print({ params }: { params: Promise<{ dialogue: string }> }) {
  const id = (await params).dialogue
  const { dialogue, answers, read: ask } = await loadDialogue('GET /form/[dialogue]/print', id)
  const receipt = (await ask((tx) => listReceipts(tx, id))).at(-1)
  const t = await getTranslations('form')
  const format = await getFormatter()
  const language = (await getLocale()) as Language
  return (
    <>
      <FormHeader dialogue={dialogue} />
      <PageShell>
        <h1>{dialogue.organisation.name}</h1>
        <p>{read(dialogue.round.name, language)}</p>
        <PrintButton label={t('printNow')} />
        {receipt && (
          <p className={css.hint}>
            {t('sentAt')}: {format.dateTime(receipt.sentAt, { dateStyle: 'long', timeStyle: 'medium' })} ·{' '}
            {t('hash')}: {receipt.contentHash}
          </p>
        )}
        <ReadThrough
          parts={dialogue.form.parts.map((part) => ({
            key: part.key,
            title: read(part.title, language),
            prompts: part.prompts.map((prompt) => viewPrompt(prompt, answers, language)),
          }))}
        />
      </PageShell>
    </>
  )
}
