'use client'

import { useState } from 'react'
import { CodeStep, type CodeLabels } from '@/app/_shell/code-step'
import { arrive, type Arrival } from '@/app/_shell/arrive'
import { postJson } from '@/app/_shell/post'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'

type Labels = CodeLabels & { open: string; mailed: string; missing: string }
type Answer = Arrival | { codeNeeded: true; email: string }

export function EnterForm({ labels }: { labels: Labels }) {
  const [secret, setSecret] = useState<string>()
  const [email, setEmail] = useState('')
  const [error, setError] = useState<string>()

  const open = async () => {
    const shown = location.hash.slice(1)
    if (shown.length < 20) return setError(labels.missing)
    const done = await postJson<Answer>('/api/enter', { secret: shown })
    if (!done.ok) return setError(done.sentence ?? labels.offline)
    if ('next' in done.data) return arrive(done.data)
    setEmail(done.data.email)
    setSecret(shown)
  }

  if (secret)
    return (
      <>
        <p role="status">{labels.mailed.replace('%', email)}</p>
        <CodeStep url="/api/enter/code" body={{ secret }} labels={labels} />
      </>
    )
  return (
    <>
      {error && (
        <Notice tone="danger" role="alert">
          <p>{error}</p>
        </Notice>
      )}
      <p>
        <Button onClick={open}>{labels.open}</Button>
      </p>
    </>
  )
}
