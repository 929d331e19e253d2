'use client'

import { useRef, useState } from 'react'
import type { Value } from '@/answers/value'
import { postJson } from '@/app/_shell/post'
import { Button } from '@/app/_ui/button'

type Props = {
  dialogue: string
  answer: string
  value: Value
  /** What stands now, and is written over by a new revision; nothing is taken away. */
  heads: string[]
  labels: { restore: string; about: string; offline: string }
}

/** Puts an earlier text back as a new revision. Pressed twice it is still one: the operation is the same. */
export function RestoreButton({ dialogue, answer, value, heads, labels }: Props) {
  const operation = useRef<string>(undefined)
  const [problem, setProblem] = useState<string>()
  const restore = async () => {
    operation.current ??= crypto.randomUUID()
    const done = await postJson(`/api/dialogues/${dialogue}/answers`, {
      operation: operation.current,
      key: answer,
      parents: heads,
      value,
    })
    if (done.ok) location.reload()
    else setProblem(done.sentence ?? labels.offline)
  }
  return (
    <>
      {problem && <p role="alert">{problem}</p>}
      <Button look="secondary" size="small" onClick={restore}>
        {labels.restore} <span className="visually-hidden">{labels.about}</span>
      </Button>
    </>
  )
}
