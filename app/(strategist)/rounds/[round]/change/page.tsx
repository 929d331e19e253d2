import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { enterPage } from '@/app/_session/caller'
import { RoundForm } from '@/app/(strategist)/_parts/round-form'
import { roundLabels } from '@/app/(strategist)/_parts/round-labels'
import { PageShell } from '@/app/_ui/page-shell'
import { findRoundToChange } from '@/db/round-change'

type Props = { params: Promise<{ round: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('setup'))('changeTitle'),
})

/** What of a round may change while it goes on, and the organisations that come to it. */
export default async function ChangeRound({ params }: Props) {
  const { read } = await enterPage('GET /rounds/[round]/change')
  const { round: id } = await params
  const round = await read((tx) => findRoundToChange(tx, id))
  if (!round) notFound()
  const t = await getTranslations('setup')
  const labels = await roundLabels()
  return (
    <PageShell>
      <h1>{t('changeTitle')}</h1>
      <p className="lead">{t('changeLead')}</p>
      <RoundForm
        given={{ ...round, name: round.name.sv, round: id }}
        back={`/rounds/${id}`}
        labels={{
          ...labels,
          organisations: t('moreOrganisations'),
          organisationsHint: t('moreOrganisationsHint'),
          create: t('change'),
        }}
      />
    </PageShell>
  )
}
