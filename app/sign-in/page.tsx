import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { Header } from '@/app/_shell/header'
import { ForgetAll } from '@/app/_saving/forget-all'
import { PageShell } from '@/app/_ui/page-shell'
import { showsMail } from '@/app/_mail/post'
import { isShutOut } from '@/app/_session/caller'
import { wayBack } from '@/app/_session/way-back'
import { SignInForm } from './sign-in-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('signIn'))('title'),
})

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export default async function SignIn({ searchParams }: Props) {
  const { next } = await searchParams
  const t = await getTranslations('signIn')
  return (
    <>
      <Header />
      {(await isShutOut()) && <ForgetAll />}
      <PageShell>
        <h1>{t('title')}</h1>
        <p>{t('intro')}</p>
        <SignInForm
          next={wayBack(next)}
          labels={{
            email: t('email'),
            ask: t('ask'),
            sent: t('sent'),
            code: t('code'),
            codeHint: t('codeHint'),
            enter: t('enter'),
            other: t('other'),
            offline: t('offline'),
            problem: t('problem'),
            captured: showsMail(await headers()) ? t('captured') : undefined,
          }}
        />
      </PageShell>
    </>
  )
}
