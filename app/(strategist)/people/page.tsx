import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { enterPage } from '@/app/_session/caller'
import { Header } from '@/app/_shell/header'
import { RefreshSoon } from '@/app/(strategist)/_parts/refresh-soon'
import { letterLanguages } from '@/app/_shell/letter-languages'
import { StaffForm } from '@/app/(strategist)/_parts/staff-form'
import { StaffTable, type StaffRow } from '@/app/(strategist)/_parts/staff-table'
import { Breadcrumb } from '@/app/_ui/breadcrumb'
import { PageShell } from '@/app/_ui/page-shell'
import { listStaff, type StaffMember } from '@/db/staff'
import { municipalRoles } from '@/people/role'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('staff'))('title'),
})

/** Who works with the reconciliation on the municipality's side, and as what. */
export default async function People() {
  const { caller, read } = await enterPage('GET /people')
  const staff = await read(listStaff)
  const t = await getTranslations('staff')
  const offline = (await getTranslations('organisation'))('offline')
  const rowOf = ({ person, name, email, role, revoked, letter }: StaffMember): StaffRow => ({
    person,
    name,
    email,
    role: t(`roles.${role}`),
    status: revoked ? t('revoked') : letter ? t(`letter.${letter.state}`) : t('has'),
    trouble: letter?.trouble ?? '',
    still: t('you'),
    action:
      person === caller.person
        ? undefined
        : revoked
          ? {
              url: '/api/people',
              body: { name, email, role },
              text: t('letIn'),
              label: t('letInOf', { name }),
              done: t('done', { email }),
            }
          : {
              url: `/api/people/${person}/revoke`,
              body: {},
              text: t('revoke'),
              label: t('revokeOf', { name }),
              done: t('revokeDone', { name }),
            },
  })
  return (
    <>
      <Header context={caller.municipalityName} />
      <PageShell>
        <Breadcrumb label={t('back')} steps={[{ href: '/rounds', text: t('rounds') }]} />
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <StaffTable
          rows={staff.map(rowOf)}
          head={[t('name'), t('role'), t('status'), t('actions')]}
          caption={t('caption')}
          words={t('words')}
          offline={offline}
        />
        {staff.some(({ letter }) => letter?.state === 'waiting') && <RefreshSoon />}
        <section className="flow" aria-labelledby="add">
          <h2 id="add" className="voice">
            {t('addTitle')}
          </h2>
          <p className="second">{t('addText')}</p>
          <StaffForm
            languages={await letterLanguages()}
            roles={municipalRoles.map((value) => ({
              value,
              label: t(`roles.${value}`),
              hint: t(`may.${value}`),
            }))}
            labels={{
              name: t('name'),
              email: t('email'),
              role: t('role'),
              add: t('add'),
              done: t.raw('done') as string,
              offline,
            }}
          />
        </section>
      </PageShell>
    </>
  )
}
