'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { postJson } from '@/app/_shell/post'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import css from './confirm.module.css'
import { isThere } from './use-refresh'

type Props = {
  dialogue: string
  ready: boolean
  seen: string[]
  signing: { wanted: boolean; mine: boolean; signed: string | null; lapsed: string | null; waits: string }
  labels: {
    title: string
    left: string
    text: string
    confirm: string
    signText: string
    sign: string
    offline: string
  }
}

/** The last step: the head approves where the round asks for it, and the organisation says that the notes are right. */
export function Finish({ dialogue, ready, seen, signing, labels }: Props) {
  const router = useRouter()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const refresh = async () => {
    if (await isThere(dialogue)) router.refresh()
  }
  const post = async (path: string, body: object, then: () => void) => {
    setBusy(true)
    const done = await postJson(`/api/dialogues/${dialogue}/${path}`, body)
    setBusy(false)
    setProblem(done.ok ? undefined : (done.sentence ?? labels.offline))
    if (done.ok) then()
    else await refresh()
  }
  const waits = signing.wanted && !signing.signed
  return (
    <section id="finish" tabIndex={-1} className={css.finish} aria-labelledby="finish-title">
      <h2 id="finish-title">{labels.title}</h2>
      {problem && (
        <Notice tone="danger" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      {waits && signing.lapsed && <p>{signing.lapsed}</p>}
      {!ready && <p>{labels.left}</p>}
      {ready && signing.signed && <p>{signing.signed}</p>}
      {ready &&
        waits &&
        (signing.mine ? (
          <>
            <p>{labels.signText}</p>
            <Button disabled={busy} onClick={() => post('sign-off', { seen }, () => void refresh())}>
              {labels.sign}
            </Button>
          </>
        ) : (
          <p>{signing.waits}</p>
        ))}
      {ready && !waits && (
        <>
          <p>{labels.text}</p>
          <Button
            disabled={busy}
            onClick={() => post('confirmed', {}, () => location.assign(`/form/${dialogue}/check`))}
          >
            {labels.confirm}
          </Button>
        </>
      )}
    </section>
  )
}
