import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Notice } from '@/app/_ui/notice'
import { enterPage } from '@/app/_session/caller'
import { Chapter } from './chapter'
import { ConclusionGroup } from './conclusion-group'
import { agesFacet, countGrounds } from './count-grounds'
import { findSilences } from './find-silences'
import { loadOverview } from './load-overview'
import css from './page.module.css'
import { Pictures } from './pictures'
import { ScaleMethod } from './scale-method'
import { Sheet } from './sheet'
import { Silences } from './silences'
import { tellSections } from './tell-sections'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('findings'))('title'),
})

export default async function Page({ params }: { params: Promise<{ round: string }> }) {
  const { round } = await params
  const { caller, read } = await enterPage('GET /rounds/[round]/findings')
  const overview = await read((tx) => loadOverview(tx, round))
  if (!overview) notFound()

  const t = await getTranslations('findings')
  const sent = overview.grid.filter((row) => row.sent).length
  const sections = await tellSections(overview, `/rounds/${round}/findings`)
  const grounds = await countGrounds(overview)
  const ages = await countGrounds(overview, agesFacet)
  const jumps = [
    ...sections.map(({ key, title }) => ({ href: `#s-${key}`, text: title })),
    ...(sent > 0
      ? [
          { href: '#pictures', text: t('pictures') },
          { href: '#silences', text: t('silences') },
        ]
      : []),
    { href: '#method', text: t('method') },
  ]

  return (
    <Sheet title={t('title')} lead={t('lead')}>
      <div className="stack">
        <p>{t('basis', { sent, all: overview.grid.length })}</p>
        {sent === 0 && (
          <Notice title={t('noneSent')}>
            <p>{t('noneSentText')}</p>
          </Notice>
        )}
        <nav aria-label={t('menu')} className={css.jumps}>
          {jumps.map(({ href, text }) => (
            <a key={href} href={href}>
              {text}
            </a>
          ))}
        </nav>
      </div>
      {sections.length === 0 && <Notice>{t('noRules')}</Notice>}
      {sections.map(({ key, title, note, conclusions }) => (
        <Chapter key={key} id={`s-${key}`} title={title}>
          <p className="second">{note}</p>
          {conclusions.map((conclusion) => (
            <ConclusionGroup key={conclusion.key} conclusion={conclusion} open={t('open')} />
          ))}
        </Chapter>
      ))}
      {sent > 0 && (
        <>
          <Chapter id="pictures" title={t('pictures')}>
            <Pictures overview={overview} grounds={grounds} />
          </Chapter>
          <Chapter id="silences" title={t('silences')}>
            <p>{t('silencesLead')}</p>
            <Silences silences={await findSilences(overview, grounds, ages)} />
          </Chapter>
        </>
      )}
      <Chapter id="method" title={t('method')}>
        <ScaleMethod
          scale={overview.frame.scale}
          change={caller.role === 'strategist' ? `/rounds/${round}/scale` : null}
        />
        <p className={css.jumps}>
          <a href={`/rounds/${round}/published`}>{t('publishedList')}</a>
          <a href={`/api/rounds/${round}/findings?as=json`} download>
            {t('json')}
          </a>
          <a href={`/api/rounds/${round}/findings?as=csv`} download>
            {t('csv')}
          </a>
        </p>
      </Chapter>
    </Sheet>
  )
}
