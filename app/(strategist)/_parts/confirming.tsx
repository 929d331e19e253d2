import { getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import { DataTable } from '@/app/_ui/data-table'
import { Tag } from '@/app/_ui/tag'
import type { Signing } from '@/db/sign-off'
import { countSettled, isSettled, type Leaf } from '@/dialogue/confirming'
import type { Form } from '@/dialogue/form'
import type { DialogueState } from '@/dialogue/state'
import { promptsOf } from '@/guide/guide'

type Props = { form: Form; state: DialogueState; leaves: Leaf[]; signing: Signing }

/** What the organisation has said of the meeting's notes, leaf by leaf, and what they wait for. */
export async function Confirming({ form, state, leaves, signing }: Props) {
  if (state !== 'held' && state !== 'confirmed' && !leaves.some((leaf) => leaf.confirmation)) return null
  const t = await getTranslations('confirm')
  const { at } = await formatTime()
  const time = (moment: Date) => at(moment, { dateStyle: 'medium', timeStyle: 'short' })
  const numbers = new Map(promptsOf(form).map((prompt) => [prompt.key, prompt.number]))
  const { settled, asked } = countSettled(leaves)
  return (
    <section className="flow" aria-labelledby="confirming">
      <h2 id="confirming" className="voice">
        {t('staffTitle')}
      </h2>
      <p>{t('progress', { settled, asked })}</p>
      {signing.asked && (
        <p>
          {signing.lapsed &&
            `${t('signedBefore', { name: signing.lapsed.name, time: time(signing.lapsed.at) })} `}
          {signing.signed
            ? t('signedBy', { name: signing.signed.name, time: time(signing.signed.at) })
            : signing.heads.length > 0
              ? t('waitsFor', { names: signing.heads.join(', ') })
              : t('noHeadStaff')}
        </p>
      )}
      <DataTable
        caption={t('staffTitle')}
        captionHidden
        head={[t('question'), t('stance'), t('who')]}
        rows={leaves
          .filter((leaf) => leaf.answered)
          .map((leaf) => {
            const said = leaf.confirmation
            const words = !said
              ? 'waits'
              : isSettled(leaf)
                ? (`stances.${said.stance}` as const)
                : 'changedSince'
            return {
              key: leaf.prompt,
              cells: [
                numbers.get(leaf.prompt) ?? leaf.prompt,
                <Tag key="stance" tone={!said ? 'neutral' : isSettled(leaf) ? 'ok' : 'warn'}>
                  {t(words)}
                </Tag>,
                said ? t('saidBy', { name: said.author, time: time(said.at) }) : '–',
              ],
            }
          })}
      />
    </section>
  )
}
