import { getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import { Breadcrumb } from '@/app/_ui/breadcrumb'
import { ButtonLink } from '@/app/_ui/button-link'
import { Notice } from '@/app/_ui/notice'
import { Tag } from '@/app/_ui/tag'
import type { Dialogue } from '@/db/dialogue'
import type { Receipt } from '@/db/receipts'
import { beforeMeeting, isSent } from '@/dialogue/state'
import { waitsFor, type Turn } from '@/dialogue/waits-for'
import { leafOf } from '@/guide/leaf'
import css from './organisation.module.css'
import { tallyPrompts, toneOf } from './progress'

type Props = {
  dialogue: Dialogue
  answered: string[]
  receipts: Receipt[]
  shared: boolean
  turn: Pick<Turn, 'invited' | 'inMeeting' | 'settled' | 'signed' | 'head'>
}

/** Who it is, how far they have come, and what may be read below. */
export async function OrganisationHead({ dialogue, answered, receipts, shared, turn }: Props) {
  const t = await getTranslations('organisation')
  const overview = await getTranslations('overview')
  const meeting = await getTranslations('meeting')
  const { id, round, organisation, form, state } = dialogue
  const parts = form.parts.map((part) => ({ ...part, prompts: part.prompts.map((one) => one.key) }))
  const tally = tallyPrompts({ parts, answered: answered.map(leafOf) })
  const here = `/rounds/${round.id}/dialogues/${id}`
  return (
    <>
      <Breadcrumb label={t('back')} steps={[{ href: `/rounds/${round.id}`, text: overview('title') }]} />
      <h1>{organisation.name}</h1>
      <p>
        <Tag tone={toneOf(state)}>{overview(`states.${state}`)}</Tag> {overview(`kind.${organisation.kind}`)}
      </p>
      <p>{overview(`waits.${waitsFor({ ...turn, state, complete: tally.missing.length === 0 })}`)}</p>
      <p>{t('progress', { answered: tally.answered, asked: tally.asked })}</p>
      <Standing state={state} receipts={receipts} shared={shared} />
      <div className={css.doors}>
        <ButtonLink href={`${here}/meeting`} look={beforeMeeting.includes(state) ? 'primary' : 'secondary'}>
          {meeting('open')}
        </ButtonLink>
        <ButtonLink href={`${here}/preview`} look="secondary">
          {t('preview')}
        </ButtonLink>
      </div>
    </>
  )
}

async function Standing({
  state,
  receipts,
  shared,
}: Pick<Props, 'receipts' | 'shared'> & Pick<Dialogue, 'state'>) {
  const t = await getTranslations('organisation')
  const { at } = await formatTime()
  const last = receipts.at(-1)
  if (!last)
    return (
      <Notice title={t(shared ? 'sharedTitle' : 'notSentTitle')}>
        <p>{t(shared ? 'shared' : 'notSent')}</p>
      </Notice>
    )
  const sentOn = t('sentOn', {
    at: at(last.sentAt, { dateStyle: 'long', timeStyle: 'short' }),
    who: last.sentBy,
  })
  if (isSent(state)) return <Notice tone="ok" title={sentOn} />
  return (
    <Notice tone="warn" title={t('reopenedTitle')}>
      <p>{sentOn}</p>
      {last.reopeningReason && <p>{last.reopeningReason}</p>}
      <p>{t('reopenedText')}</p>
    </Notice>
  )
}
