import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { enterPage } from '@/app/_session/caller'
import { Header } from '@/app/_shell/header'
import { NewRoundForm } from '@/app/(strategist)/_parts/new-round-form'
import { Breadcrumb } from '@/app/_ui/breadcrumb'
import { PageShell } from '@/app/_ui/page-shell'
import { listOrganisations } from '@/db/round'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('setup'))('newTitle'),
})

const names = [
  'name',
  'nameHint',
  'opensOn',
  'closesOn',
  'place',
  'placeHint',
  'contact',
  'contactHint',
  'remind',
  'remindHint',
  'remindError',
  'signsOff',
  'signsOffHint',
  'organisations',
  'organisationsHint',
  'organisation',
  'kindOf',
  'administration',
  'company',
  'add',
  'remove',
  'removeOf',
  'create',
  'cancel',
  'errors',
  'errorDates',
  'errorTwice',
  'errorNone',
  'errorEmpty',
  'offline',
] as const

export default async function NewRound() {
  const { caller, read } = await enterPage('GET /rounds/new')
  const known = await read(listOrganisations)
  const t = await getTranslations('setup')
  const rounds = await getTranslations('rounds')
  const organisation = await getTranslations('organisation')
  const labels = Object.fromEntries(names.map((name) => [name, t.raw(name) as string])) as Record<
    (typeof names)[number],
    string
  >
  return (
    <>
      <Header context={caller.municipalityName} />
      <PageShell>
        <Breadcrumb label={organisation('back')} steps={[{ href: '/rounds', text: rounds('title') }]} />
        <h1>{t('newTitle')}</h1>
        <p className="lead">{t('newLead')}</p>
        <NewRoundForm
          known={known.map(({ name, kind }) => ({ name, kind }))}
          place={caller.municipalityName}
          labels={labels}
        />
      </PageShell>
    </>
  )
}
