'use client'

import { useState } from 'react'
import { postJson } from '@/app/_shell/post'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { listWaiting } from './outbox'
import { createSaver } from './saver'

type Props = { dialogue: string; person: string; labels: { send: string; offline: string } }

/** Sends what the server has; what this browser still holds goes to the server first. */
export function SendButton({ dialogue, person, labels }: Props) {
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    if ((await listWaiting(dialogue)).length > 0) {
      const saver = createSaver(dialogue, () => false, { person })
      await saver.restore()
      for (let tries = 0; saver.unsaved() && tries < 40; tries++)
        await new Promise((done) => setTimeout(done, 100))
      saver.leave()
      if (saver.unsaved()) {
        setBusy(false)
        return setProblem(labels.offline)
      }
    }
    const done = await postJson(`/api/dialogues/${dialogue}/send`, {})
    if (done.ok) return location.assign(`/form/${dialogue}/receipt`)
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
