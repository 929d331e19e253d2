import { getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import { DataTable } from '@/app/_ui/data-table'
import type { Receipt } from '@/db/receipts'
import { isSent, type DialogueState } from '@/dialogue/state'
import { PressButton } from '@/app/_shell/press-button'
import css from './organisation.module.css'
import { ReopenForm } from './reopen-form'

type Props = { dialogue: string; list: Receipt[]; state: DialogueState; strategist: boolean }

export async function Receipts({ dialogue, list, state, strategist }: Props) {
  if (list.length === 0) return null
  const t = await getTranslations('organisation')
  const c = await getTranslations('confirm')
  const { at } = await formatTime()
  const time = (moment: Date) => at(moment, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <section className="flow" aria-labelledby="receipts">
      <h2 id="receipts" className="voice">
        {t('receipts')}
      </h2>
      <DataTable
        caption={t('receiptCaption')}
        captionHidden
        head={[t('number'), t('sentAt'), t('sentBy'), t('hash'), t('reopening')]}
        rows={list.map((one) => ({
          key: String(one.number),
          cells: [
            one.number,
            time(one.sentAt),
            one.sentBy,
            <code key="hash" className={css.hash} dir="ltr">
              {one.contentHash}
            </code>,
            one.reopenedAt
              ? [time(one.reopenedAt), one.reopenedBy, one.reopeningReason].filter(Boolean).join(' · ')
              : '–',
          ],
        }))}
      />
      {strategist && state === 'sent' && (
        <details>
          <summary>{t('reopenTitle')}</summary>
          <div className="stack">
            <p className="second">{t('reopenText')}</p>
            <ReopenForm
              dialogue={dialogue}
              labels={{
                reason: t('reason'),
                reopen: t('reopen'),
                done: t('reopenDone'),
                offline: t('offline'),
              }}
            />
          </div>
        </details>
      )}
      {strategist && isSent(state) && (
        <PressButton
          url={`/api/dialogues/${dialogue}/closed`}
          body={{ closed: state !== 'closed' }}
          label={c(state === 'closed' ? 'unclose' : 'close')}
          done={c(state === 'closed' ? 'unclosed' : 'closed')}
          offline={t('offline')}
        />
      )}
    </section>
  )
}
