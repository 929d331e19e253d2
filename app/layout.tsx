import './_ui/styles/index.css'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { SkipLink } from './_ui/skip-link'

export const metadata: Metadata = {
  title: { default: 'Halvtid', template: '%s · Halvtid' },
  robots: { index: false },
}

export default async function Layout({ children }: { children: ReactNode }) {
  await connection()
  const language = await getLocale()
  const t = await getTranslations('shell')
  return (
    <html lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <body>
        <SkipLink>{t('skip')}</SkipLink>
        {children}
      </body>
    </html>
  )
}
