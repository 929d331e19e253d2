import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { enterPage } from '@/app/_session/caller'
import { Header } from '@/app/_shell/header'
import { ImportForm } from '@/app/(strategist)/_parts/import-form'
import { Breadcrumb } from '@/app/_ui/breadcrumb'
import { PageShell } from '@/app/_ui/page-shell'
import { mostFaults } from '@/report/fault'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('setup'))('importTitle'),
})

const names = [
  'file',
  'fileHint',
  'read',
  'reading',
  'unchanged',
  'unchangedLink',
  'taken',
  'shutOut',
  'staffLink',
  'faultsTitle',
  'faultsCaption',
  'path',
  'reason',
  'wholeFile',
  'tooLarge',
  'unreadable',
  'offline',
  'cancel',
] as const

export default async function ImportRound() {
  const { caller } = await enterPage('GET /rounds/import')
  const t = await getTranslations('setup')
  const rounds = await getTranslations('rounds')
  const organisation = await getTranslations('organisation')
  const words = Object.fromEntries(names.map((name) => [name, t(name)])) as Record<
    (typeof names)[number],
    string
  >
  const faultsText = Array.from({ length: mostFaults + 2 }, (_, count) => t('faultsText', { count }))
  return (
    <>
      <Header context={caller.municipalityName} />
      <PageShell>
        <Breadcrumb label={organisation('back')} steps={[{ href: '/rounds', text: rounds('title') }]} />
        <h1>{t('importTitle')}</h1>
        <p className="lead">{t('importLead')}</p>
        <ImportForm labels={{ ...words, faultsText }} />
      </PageShell>
    </>
  )
}
