import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import { enterPage } from '@/app/_session/caller'
import { Header } from '@/app/_shell/header'
import { ButtonLink } from '@/app/_ui/button-link'
import { PageShell } from '@/app/_ui/page-shell'
import { Tag } from '@/app/_ui/tag'
import { SentOf } from '@/app/(strategist)/_parts/sent-of'
import { listRounds } from '@/db/round'
import { read, type Language } from '@/people/language'
import css from './rounds.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('rounds'))('title'),
})

export default async function Rounds() {
  const { caller, read: ask } = await enterPage('GET /rounds')
  const rounds = await ask(listRounds)
  const t = await getTranslations('rounds')
  const { days } = await formatTime()
  const language = (await getLocale()) as Language
  const reader = caller.role === 'reader'
  return (
    <>
      <Header context={caller.municipalityName} />
      <PageShell>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        {caller.role === 'strategist' && (
          <p className={css.buttons}>
            <ButtonLink href="/rounds/new">{t('new')}</ButtonLink>
            <ButtonLink look="secondary" href="/rounds/import">
              {t('import')}
            </ButtonLink>
            <ButtonLink look="secondary" href="/people">
              {t('staff')}
            </ButtonLink>
          </p>
        )}
        {rounds.length === 0 && <p>{t(caller.role === 'strategist' ? 'empty' : 'emptyReader')}</p>}
        <ul role="list" className={css.list}>
          {rounds.map((round) => (
            <li key={round.id} className={css.round}>
              <h2 className={css.name}>
                {reader ? (
                  read(round.name, language)
                ) : (
                  <a href={`/rounds/${round.id}${round.factsOnly ? '/examples' : ''}`}>
                    {read(round.name, language)}
                  </a>
                )}
              </h2>
              <p className="second">
                {days(round.opensOn, round.closesOn)} · {round.place}
              </p>
              {round.factsOnly ? (
                <p>
                  <Tag>{t('factsOnly')}</Tag>
                </p>
              ) : (
                !reader &&
                round.asked > 0 && (
                  <SentOf
                    sent={round.sent}
                    asked={round.asked}
                    text={t('sentOf', { sent: round.sent, asked: round.asked })}
                  />
                )
              )}
              {reader && (
                <p className={css.links}>
                  <a href={`/rounds/${round.id}/examples`}>{t('examples')}</a>
                  {!round.factsOnly && <a href={`/rounds/${round.id}/published`}>{t('published')}</a>}
                </p>
              )}
            </li>
          ))}
        </ul>
      </PageShell>
    </>
  )
}
