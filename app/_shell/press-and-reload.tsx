'use client'

import { useRef, useState, type ReactNode } from 'react'
import { Button, type ButtonLook } from '@/app/_ui/button'
import { postJson } from './post'

type Props = {
  url: string
  body?: object
  /** Sends the id of an operation, the same at every press: pressed twice it is still one. */
  once?: boolean
  /** Where it leads; otherwise the page is loaded anew, with nothing of what it held. */
  next?: string
  offline: string
  look?: ButtonLook
  size?: 'small'
  children: ReactNode
}

/** A button that changes something on the server, or says why not. Following a link changes nothing; pressing this does. */
export function PressAndReload({ url, body, once, next, offline, look, size, children }: Props) {
  const operation = useRef<string>(undefined)
  const [problem, setProblem] = useState<string>()
  const press = async () => {
    if (once) operation.current ??= crypto.randomUUID()
    const done = await postJson(url, { ...body, operation: operation.current })
    if (!done.ok) return setProblem(done.sentence ?? offline)
    if (next) location.assign(next)
    else location.reload()
  }
  return (
    <div>
      {problem && <p role="alert">{problem}</p>}
      <Button look={look} size={size} onClick={press}>
        {children}
      </Button>
    </div>
  )
}
