import type { Metadata } from 'next'
import { Fragment } from 'react'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import { enterPage } from '@/app/_session/caller'
import { Header } from '@/app/_shell/header'
import { DataTable } from '@/app/_ui/data-table'
import { PageShell } from '@/app/_ui/page-shell'
import { Tag } from '@/app/_ui/tag'
import { listOwnDialogues } from '@/db/dialogue'
import { read, type Language } from '@/people/language'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('form'))('mine'),
})

export default async function Forms() {
  const page = await enterPage('GET /form')
  const t = await getTranslations('form')
  const { day } = await formatTime()
  const language = (await getLocale()) as Language
  const dialogues = await page.read((tx) => listOwnDialogues(tx, page.caller))
  return (
    <>
      <Header context={page.caller.municipalityName} />
      <PageShell>
        <h1>{t('mine')}</h1>
        {dialogues.length === 0 ? (
          <p>{t('noneYet')}</p>
        ) : (
          <DataTable
            caption={t('mine')}
            captionHidden
            head={[t('round'), t('organisation'), t('closes'), t('state')]}
            rows={dialogues.map((one) => ({
              key: one.id,
              cells: [
                <Fragment key="round">
                  <a href={`/form/${one.id}`}>{read(one.round, language)}</a>
                  {one.published && (
                    <>
                      <br />
                      <a href={`/rounds/${one.roundId}/published`}>{t('toPublished')}</a>
                    </>
                  )}
                </Fragment>,
                one.organisation,
                day(one.closesOn),
                <Tag key="state" tone={one.state === 'sent' ? 'ok' : 'neutral'}>
                  {t(`states.${one.state}`)}
                </Tag>,
              ],
            }))}
          />
        )}
      </PageShell>
    </>
  )
}
