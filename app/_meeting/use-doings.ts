'use client'

import { useEffect, useRef, useState } from 'react'
import { createQueue, type Queue } from './queue'
import type { Waiting } from './queue-store'

type Props = {
  dialogue: string
  person: string
  ready: (one: Waiting) => boolean
  told: (one: Waiting, answer: object) => void
}

/** Ticks, tags and time on their way to the server: what waits, and the queue that sends it. */
export const useDoings = ({ dialogue, person, ready, told }: Props) => {
  const [waiting, setWaiting] = useState<Waiting[]>([])
  const [kept, setKept] = useState(true)
  const latest = useRef({ ready, told })
  latest.current = { ready, told }
  const [queue] = useState<Queue>(() =>
    createQueue({
      dialogue,
      person,
      ready: (one) => latest.current.ready(one),
      told: (one, answer) => latest.current.told(one, answer as object),
      changed: (all, here) => {
        setWaiting(all)
        setKept(here)
      },
    }),
  )
  useEffect(() => {
    void queue.restore()
    const send = () => void queue.send()
    addEventListener('online', send)
    addEventListener('focus', send)
    return () => {
      queue.stop()
      removeEventListener('online', send)
      removeEventListener('focus', send)
    }
  }, [queue])
  const wouldBeLost = !kept && waiting.some(({ path, refused }) => path !== 'time' && !refused)
  useEffect(() => {
    if (!wouldBeLost) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [wouldBeLost])
  return { queue, waiting, kept }
}
