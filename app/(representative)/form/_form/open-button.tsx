'use client'

import { useState } from 'react'
import { postJson } from '@/app/_shell/post'
import { Button } from '@/app/_ui/button'

/** Following a link changes nothing; pressing this does. */
export function OpenButton({
  dialogue,
  next,
  label,
  offline,
}: {
  dialogue: string
  next: string
  label: string
  offline: string
}) {
  const [problem, setProblem] = useState<string>()
  const open = async () => {
    const done = await postJson(`/api/dialogues/${dialogue}/open`, {})
    if (done.ok) location.assign(next)
    else setProblem(done.sentence ?? offline)
  }
  return (
    <>
      {problem && <p role="alert">{problem}</p>}
      <p>
        <Button onClick={open}>{label}</Button>
      </p>
    </>
  )
}
