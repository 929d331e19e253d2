import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { enterPage } from '@/app/_session/caller'
import { countStates } from '@/app/(strategist)/_parts/progress'
import { ProgressTable } from '@/app/(strategist)/_parts/progress-table'
import { Reminders } from '@/app/(strategist)/_parts/reminders'
import { SentOf } from '@/app/(strategist)/_parts/sent-of'
import { PageShell } from '@/app/_ui/page-shell'
import button from '@/app/_ui/button.module.css'
import { ButtonLink } from '@/app/_ui/button-link'
import { findReminderDays } from '@/db/reminders'
import { findRound, listProgress } from '@/db/round'
import type { Language } from '@/people/language'
import css from './overview.module.css'

type Props = { params: Promise<{ round: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('overview'))('title'),
})

export default async function Overview({ params }: Props) {
  const { caller, read } = await enterPage('GET /rounds/[round]')
  const id = (await params).round
  const round = await read((tx) => findRound(tx, id))
  if (!round) notFound()
  if (round.factsOnly) redirect(`/rounds/${id}/examples`)
  const all = await read((tx) => listProgress(tx, id))
  const t = await getTranslations('overview')
  const counts = countStates(all)
  return (
    <PageShell wide>
      <h1>{t('title')}</h1>
      {all.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <SentOf
            sent={counts.sent}
            asked={all.length}
            text={t('sentOf', { sent: counts.sent, asked: all.length })}
            large
          />
          <ul role="list" aria-label={t('countsLabel')} className={css.counts}>
            {(['working', 'untouched', 'attention'] as const).map((name) => (
              <li key={name}>
                <strong className={css.count}>{counts[name]}</strong> {t(`counts.${name}`)}
              </li>
            ))}
          </ul>
          <ProgressTable round={id} all={all} language={(await getLocale()) as Language} />
          <p className="second">{t('drafts')}</p>
          <Reminders
            round={id}
            days={await read((tx) => findReminderDays(tx, id))}
            mayChange={caller.role === 'strategist'}
          />
        </>
      )}
      {caller.role === 'strategist' && (
        <div className={css.export}>
          <ButtonLink size="small" look="secondary" href={`/rounds/${id}/change`}>
            {t('change')}
          </ButtonLink>
          <a
            className={`${button.button} ${button.secondary} ${button.small}`}
            href={`/api/rounds/${id}/export`}
            download
          >
            {t('export')}
          </a>
          <p className="second">{t('exportHint')}</p>
        </div>
      )}
    </PageShell>
  )
}
