import { getFormatter, getTranslations } from 'next-intl/server'
import type { Confirmed } from '@/db/confirmed'
import type { Form } from '@/dialogue/form'
import { DataTable } from '@/app/_ui/data-table'

type Props = { confirmed: Confirmed; form: Form; timeZone: string }

/** Who said what of the notes before they were sent, leaf by leaf, and who approved them. */
export async function ConfirmedBy({ confirmed, form, timeZone }: Props) {
  if (confirmed.leaves.length === 0) return null
  const t = await getTranslations('confirm')
  const format = await getFormatter()
  const time = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const said = new Map(confirmed.leaves.map((one) => [one.prompt, one]))
  const prompts = form.parts.flatMap((part) => part.prompts).filter((prompt) => said.has(prompt.key))
  return (
    <section aria-labelledby="confirmed-title">
      <h2 id="confirmed-title">{t('confirmedTitle')}</h2>
      {confirmed.signed && (
        <p>{t('signedBy', { name: confirmed.signed.name, time: time(confirmed.signed.at) })}</p>
      )}
      <DataTable
        caption={t('confirmedTitle')}
        captionHidden
        head={[t('question'), t('stance'), t('who')]}
        rows={prompts.map(({ key, number }) => {
          const { stance, name, at } = said.get(key)!
          return { key, cells: [number, t(`stances.${stance}`), t('saidBy', { name, time: time(at) })] }
        })}
      />
    </section>
  )
}
