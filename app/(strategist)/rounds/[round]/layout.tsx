import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { enterPage } from '@/app/_session/caller'
import { Header } from '@/app/_shell/header'
import { RoundMenu } from '@/app/(strategist)/_parts/round-menu'
import { findRound, type Round } from '@/db/round'
import { read, type Language } from '@/people/language'
import type { Role } from '@/people/role'

type Props = { children: ReactNode; params: Promise<{ round: string }> }

const tabsFor = (role: Role, { factsOnly }: Round) => {
  if (role === 'representative') return []
  if (role === 'reader') return factsOnly ? (['examples'] as const) : (['examples', 'published'] as const)
  return factsOnly
    ? (['examples'] as const)
    : (['overview', 'answers', 'grid', 'examples', 'support', 'findings'] as const)
}

export default async function RoundLayout({ children, params }: Props) {
  const { caller, read: ask } = await enterPage('GET /rounds/[round]/published')
  const id = (await params).round
  const round = await ask((tx) => findRound(tx, id))
  if (!round) notFound()
  const t = await getTranslations('overview')
  const tabs = tabsFor(caller.role, round).map((tab) =>
    tab === 'overview'
      ? { href: `/rounds/${id}`, text: t('tabs.overview'), exact: true }
      : { href: `/rounds/${id}/${tab}`, text: t(`tabs.${tab}`) },
  )
  return (
    <>
      <Header context={read(round.name, (await getLocale()) as Language)} />
      {tabs.length > 0 && <RoundMenu label={t('menu')} tabs={tabs} />}
      {children}
    </>
  )
}
