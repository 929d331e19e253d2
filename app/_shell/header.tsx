import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SiteHeader } from '@/app/_ui/site-header'
import { currentCaller } from '@/app/_session/caller'
import { languages } from '@/people/language'
import { Menu } from './menu'

/** The head of every page: the product, where one is, how saving goes, and a menu with language and sign-out. */
export async function Header({ context, status }: { context?: ReactNode; status?: ReactNode }) {
  const t = await getTranslations('shell')
  const signed = await currentCaller()
  const language = await getLocale()
  const menu = (
    <Menu
      label={t('account')}
      name={signed?.caller.name}
      languages={languages.map((code) => ({ code, name: t(code), current: code === language }))}
      languageLabel={t('language')}
      signOut={
        signed ? { name: t('signOut'), waits: (await getTranslations('outbox'))('signOutWaits') } : undefined
      }
      places={
        signed && signed.memberships.length > 1
          ? {
              label: t('municipality'),
              list: signed.memberships.map((one) => ({
                id: one.municipality,
                name: one.municipalityName,
                current: one === signed.caller,
              })),
            }
          : undefined
      }
    />
  )
  return <SiteHeader home="/" context={context} status={status} menu={menu} />
}
