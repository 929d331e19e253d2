'use client'

import { useEffect, useState } from 'react'
import { Button } from './_ui/button'
import { PageShell } from './_ui/page-shell'

// The catalogue stays on the server, so the one page that must work without it carries its own words.
const words = {
  sv: {
    failed: ['Något gick fel', 'Det du har sparat finns kvar. Försök igen om en stund.'],
    away: ['Tjänsten når inte sin databas just nu', 'Det du har sparat finns kvar. Försök igen om en stund.'],
    retry: 'Försök igen',
  },
  en: {
    failed: ['Something went wrong', 'What you have saved is still there. Try again in a moment.'],
    away: [
      'The service cannot reach its database right now',
      'What you have saved is still there. Try again in a moment.',
    ],
    retry: 'Try again',
  },
  ar: {
    failed: ['حدث خطأ ما', 'ما حفظته ما زال موجودًا. حاول مرة أخرى بعد قليل.'],
    away: [
      'لا تستطيع الخدمة الوصول إلى قاعدة بياناتها الآن',
      'ما حفظته ما زال موجودًا. حاول مرة أخرى بعد قليل.',
    ],
    retry: 'حاول مرة أخرى',
  },
}

type Props = { error: Error & { digest?: string } }

export default function ErrorPage({ error }: Props) {
  // A page that failed on the server is drawn anew in the browser, and its language stands there only when that is done.
  const [language, setLanguage] = useState('sv')
  useEffect(() => setLanguage(document.documentElement.lang), [])
  const said = words[language as keyof typeof words] ?? words.sv
  const [title, text] = error.digest === 'unavailable' ? said.away : said.failed
  return (
    <PageShell>
      <h1>{title}</h1>
      <p>{text}</p>
      <Button onClick={() => location.reload()}>{said.retry}</Button>
    </PageShell>
  )
}
