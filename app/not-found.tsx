import { getTranslations } from 'next-intl/server'
import { connection } from 'next/server'
import { ButtonLink } from './_ui/button-link'
import { PageShell } from './_ui/page-shell'

export default async function NotFound() {
  await connection()
  const t = await getTranslations('shell')
  return (
    <PageShell>
      <h1>{t('notFoundTitle')}</h1>
      <p>{t('notFoundText')}</p>
      <p>
        <ButtonLink href="/">{t('home')}</ButtonLink>
      </p>
    </PageShell>
  )
}
