import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Header } from '@/app/_shell/header'
import { isWelcomed } from '@/app/_session/welcomed'
import { PageShell } from '@/app/_ui/page-shell'
import { WelcomeForm } from './welcome-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('welcome'))('title'),
})

const names = [
  'secret',
  'secretHint',
  'municipality',
  'name',
  'email',
  'emailHint',
  'start',
  'problem',
  'offline',
] as const

export default async function Welcome() {
  if (await isWelcomed()) redirect('/')
  const t = await getTranslations('welcome')
  const labels = Object.fromEntries(names.map((name) => [name, t(name)])) as Record<
    (typeof names)[number],
    string
  >
  return (
    <>
      <Header />
      <PageShell>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <WelcomeForm labels={labels} />
      </PageShell>
    </>
  )
}
