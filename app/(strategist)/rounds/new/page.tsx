import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { enterPage } from '@/app/_session/caller'
import { Header } from '@/app/_shell/header'
import { RoundForm } from '@/app/(strategist)/_parts/round-form'
import { roundLabels } from '@/app/(strategist)/_parts/round-labels'
import { Breadcrumb } from '@/app/_ui/breadcrumb'
import { PageShell } from '@/app/_ui/page-shell'
import { listOrganisations } from '@/db/round'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('setup'))('newTitle'),
})

export default async function NewRound() {
  const { caller, read } = await enterPage('GET /rounds/new')
  const known = await read(listOrganisations)
  const t = await getTranslations('setup')
  const rounds = await getTranslations('rounds')
  const organisation = await getTranslations('organisation')
  return (
    <>
      <Header context={caller.municipalityName} />
      <PageShell>
        <Breadcrumb label={organisation('back')} steps={[{ href: '/rounds', text: rounds('title') }]} />
        <h1>{t('newTitle')}</h1>
        <p className="lead">{t('newLead')}</p>
        <RoundForm
          known={known.map(({ name, kind }) => ({ name, kind }))}
          place={caller.municipalityName}
          back="/rounds"
          labels={await roundLabels()}
        />
      </PageShell>
    </>
  )
}
