'use client'

import { useState } from 'react'
import { postJson } from '@/app/_shell/post'
import { Button } from '@/app/_ui/button'

type Props = {
  dialogue: string
  shared: boolean
  labels: { share: string; unshare: string; offline: string }
}

export function ShareDraft({ dialogue, shared, labels }: Props) {
  const [problem, setProblem] = useState<string>()
  const change = async () => {
    const done = await postJson(`/api/dialogues/${dialogue}/share`, { shared: !shared })
    if (done.ok) location.reload()
    else setProblem(done.sentence ?? labels.offline)
  }
  return (
    <p>
      {problem && <span role="alert">{problem} </span>}
      <Button look="secondary" size="small" onClick={change}>
        {shared ? labels.unshare : labels.share}
      </Button>
    </p>
  )
}
