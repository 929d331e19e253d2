'use client'

import { useState } from 'react'
import { postJson } from '@/app/_shell/post'
import { Button } from '@/app/_ui/button'

type Props = {
  dialogue: string
  prepared: boolean
  labels: { ready: string; notReady: string; offline: string }
}

/** The organisation says that it is ready for the meeting, or takes that back. */
export function Prepared({ dialogue, prepared, labels }: Props) {
  const [problem, setProblem] = useState<string>()
  const change = async () => {
    const done = await postJson(`/api/dialogues/${dialogue}/prepared`, { prepared: !prepared })
    if (done.ok) location.reload()
    else setProblem(done.sentence ?? labels.offline)
  }
  return (
    <p>
      {problem && <span role="alert">{problem} </span>}
      <Button look="secondary" size="small" onClick={change}>
        {prepared ? labels.notReady : labels.ready}
      </Button>
    </p>
  )
}
