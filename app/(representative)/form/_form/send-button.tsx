'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { postJson } from '@/app/_shell/post'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { listWaiting } from '@/app/_saving/outbox'

type Props = {
  dialogue: string
  person: string
  /** The revisions that the page shows. */
  seen: string[]
  labels: { send: string; offline: string; read: string; notYet: string }
}

/** Sends what the server has and the person has read; what this browser still holds is read through first. */
export function SendButton({ dialogue, person, seen, labels }: Props) {
  const router = useRouter()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    const isWaiting = async () =>
      (await listWaiting(dialogue)).some((one) => one.person === person && !one.unasked)
    if (await isWaiting()) {
      // The page sends it, or the tab that it is written in. What one has not read is not sent.
      for (let tries = 0; tries < 40 && (await isWaiting()); tries++)
        await new Promise((done) => setTimeout(done, 100))
      setBusy(false)
      if (await isWaiting()) return setProblem(labels.notYet)
      router.refresh()
      return setProblem(labels.read)
    }
    const done = await postJson(`/api/dialogues/${dialogue}/send`, { seen })
    if (done.ok) return location.assign(`/form/${dialogue}/receipt`)
    if (done.refusal === 'form-changed') router.refresh()
    setBusy(false)
    setProblem(done.sentence ?? labels.offline)
  }
  return (
    <>
      {problem && (
        <Notice tone="danger" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <Button onClick={send} disabled={busy}>
        {labels.send}
      </Button>
    </>
  )
}
