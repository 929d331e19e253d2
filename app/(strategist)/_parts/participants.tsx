import { getFormatter, getTranslations } from 'next-intl/server'
import type { Participant } from '@/db/invitation'
import { InviteForm } from './invite-form'
import { ParticipantsTable, type Row } from './participants-table'

type Props = { dialogue: string; list: Participant[]; strategist: boolean }

/** Who answers for the organisation. A link is mailed to its owner and shown nowhere. */
export async function Participants({ dialogue, list, strategist }: Props) {
  const t = await getTranslations('organisation')
  const format = await getFormatter()
  const at = (moment: Date) => format.dateTime(moment, { dateStyle: 'medium' })
  const statusOf = (one: Participant) => {
    if (one.revoked) return t('revoked')
    const opening = one.openedAt ? t('opened', { at: at(one.openedAt) }) : t('waiting')
    if (!strategist) return opening
    return `${opening}. ${one.invitation ? t('linkSent', { at: at(one.invitation.createdAt) }) : t('noLink')}.`
  }
  const rows = list.map((one): Row => {
    const { name, email, invitation } = one
    return {
      name,
      email,
      status: statusOf(one),
      resend: { text: t('resend'), label: t('resendOf', { name }), done: t('resendDone', { name }) },
      revoke:
        invitation && !one.revoked
          ? {
              invitation: invitation.id,
              text: t('revoke'),
              label: t('revokeOf', { name }),
              done: t('revokeDone', { name }),
            }
          : undefined,
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
