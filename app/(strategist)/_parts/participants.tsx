import { getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import type { LoggedLetter } from '@/db/delivery'
import type { Participant } from '@/db/invitation'
import { participantParts } from '@/dialogue/participant-part'
import { letterLanguages } from '@/app/_shell/letter-languages'
import { InviteForm } from './invite-form'
import { ParticipantsTable, type Row } from './participants-table'

type Props = { dialogue: string; list: Participant[]; letters: LoggedLetter[]; strategist: boolean }

/** Who answers for the organisation. A link is mailed to its owner and shown nowhere. */
export async function Participants({ dialogue, list, letters, strategist }: Props) {
  const t = await getTranslations('organisation')
  const c = await getTranslations('confirm')
  const { at } = await formatTime()
  const date = (moment: Date) => at(moment, { dateStyle: 'medium' })
  const linkOf = (one: Participant) => {
    const last = letters.findLast(
      ({ person, kind }) => person === one.person && (kind === 'invitation' || kind === 'handed_over'),
    )
    if (last?.state === 'waiting') return t('linkOnWay')
    if (last?.state === 'bounced' || last?.state === 'failed') return t('linkTrouble')
    return one.linkedAt ? t('linkSent', { at: date(one.linkedAt) }) : t('noLink')
  }
  const statusOf = (one: Participant) => {
    if (one.revoked) return t('revoked')
    const opening = one.openedAt ? t('opened', { at: date(one.openedAt) }) : t('waiting')
    const about = one.part === 'head' ? `${c('parts.head')}. ${opening}` : opening
    return strategist ? `${about}. ${linkOf(one)}.` : about
  }
  const rows = list.map((one): Row => {
    const { person, name, email } = one
    return {
      name,
      email,
      status: statusOf(one),
      resend: one.linkedAt
        ? { text: t('resend'), label: t('resendOf', { name }), done: t('resendDone', { name }) }
        : { text: t('inviteAnew'), label: t('inviteAnewOf', { name }), done: t('resendDone', { name }) },
      part: one.revoked
        ? undefined
        : {
            person,
            now: one.part,
            label: c('partOf', { name }),
            done: c('partDone', { name }),
            options: participantParts.map((value) => ({ value, text: c(`parts.${value}`) })),
          },
      revoke: one.revoked
        ? undefined
        : { person, text: t('revoke'), label: t('revokeOf', { name }), done: t('revokeDone', { name }) },
    }
  })
  const head = [t('name'), t('status'), ...(strategist ? [t('actions')] : [])]
  return (
    <section className="flow" aria-labelledby="people">
      <h2 id="people" className="voice">
        {t('people')}
      </h2>
      {list.length === 0 ? (
        <p>{t('noPeople')}</p>
      ) : (
        <ParticipantsTable
          dialogue={dialogue}
          rows={rows}
          head={head}
          caption={t('peopleCaption')}
          offline={t('offline')}
        />
      )}
      {strategist && (
        <details open={list.length === 0}>
          <summary>{t('inviteTitle')}</summary>
          <div className="stack">
            <p className="second">{t('inviteText')}</p>
            <InviteForm
              dialogue={dialogue}
              languages={await letterLanguages()}
              labels={{
                name: t('name'),
                email: t('email'),
                invite: t('invite'),
                done: t.raw('inviteDone') as string,
                offline: t('offline'),
              }}
            />
          </div>
        </details>
      )}
    </section>
  )
}
