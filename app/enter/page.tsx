import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { Header } from '@/app/_shell/header'
import { PageShell } from '@/app/_ui/page-shell'
import { showsMail } from '@/app/_mail/post'
import { EnterForm } from './enter-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('enter'))('title'),
})

/** The personal link. Its secret is in the fragment, which never leaves the browser until the button is pressed. */
export default async function Enter() {
  const t = await getTranslations('enter')
  const s = await getTranslations('signIn')
  return (
    <>
      <Header />
      <PageShell>
        <h1>{t('title')}</h1>
        <p>{t('intro')}</p>
        <EnterForm
          labels={{
            open: t('open'),
            mailed: t('mailed'),
            missing: t('missing'),
            code: s('code'),
            codeHint: s('codeHint'),
            enter: s('enter'),
            offline: s('offline'),
            problem: s('problem'),
            captured: showsMail(await headers()) ? s('captured') : undefined,
          }}
        />
      </PageShell>
    </>
  )
}
