import { getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import type { Confirmed } from '@/db/confirmed'
import type { Form } from '@/dialogue/form'
import { DataTable } from '@/app/_ui/data-table'
import { promptsOf } from '@/guide/guide'

type Props = { confirmed: Confirmed; form: Form }

/** Who said what of the notes before they were sent, leaf by leaf, and who approved them. */
export async function ConfirmedBy({ confirmed, form }: Props) {
  if (confirmed.leaves.length === 0) return null
  const t = await getTranslations('confirm')
  const { at } = await formatTime()
  const time = (moment: Date) => at(moment, { dateStyle: 'medium', timeStyle: 'short' })
  const said = new Map(confirmed.leaves.map((one) => [one.prompt, one]))
  const prompts = promptsOf(form).filter((prompt) => said.has(prompt.key))
  return (
    <section>
      <h2>{t('confirmedTitle')}</h2>
      {confirmed.signed && (
        <p>{t('signedBy', { name: confirmed.signed.name, time: time(confirmed.signed.at) })}</p>
      )}
      <DataTable
        caption={t('confirmedTitle')}
        captionHidden
        head={[t('question'), t('stance'), t('who')]}
        rows={prompts.map(({ key, number }) => {
          const one = said.get(key)!
          return {
            key,
            cells: [number, t(`stances.${one.stance}`), t('saidBy', { name: one.name, time: time(one.at) })],
          }
        })}
      />
    </section>
  )
}
