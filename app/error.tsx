'use client'

import { Button } from './_ui/button'
import { PageShell } from './_ui/page-shell'

// The catalogue stays on the server, so the one page that must work without it carries its own words.
const words = {
  sv: ['Något gick fel', 'Det du har sparat finns kvar. Försök igen om en stund.', 'Försök igen'],
  en: ['Something went wrong', 'What you have saved is still there. Try again in a moment.', 'Try again'],
  ar: ['حدث خطأ ما', 'ما حفظته ما زال موجودًا. حاول مرة أخرى بعد قليل.', 'حاول مرة أخرى'],
}

export default function ErrorPage({ reset }: { reset: () => void }) {
  const language = typeof document === 'undefined' ? 'sv' : document.documentElement.lang
  const [title, text, retry] = words[language as keyof typeof words] ?? words.sv
  return (
    <PageShell>
      <h1>{title}</h1>
      <p>{text}</p>
      <Button onClick={reset}>{retry}</Button>
    </PageShell>
  )
}
