'use client'

import { useEffect, useRef, useState } from 'react'
import { forgetKept } from '@/app/_saving/forget-kept'
import type { NowView } from './view'

const every = 5000

/** How the meeting stands, asked for again as long as the page is looked at. */
export const useNow = (dialogue: string, first: NowView) => {
  const [now, setNow] = useState(first)
  // What was done here while the server was asked is newer than its answer.
  const changes = useRef(0)
  useEffect(() => {
    let over = false
    const ask = async () => {
      if (document.hidden || !navigator.onLine) return
      const before = changes.current
      const response = await fetch(`/api/dialogues/${dialogue}/meeting`).catch(() => undefined)
      const found = response?.ok ? ((await response.json().catch(() => undefined)) as NowView) : undefined
      if (response?.status === 404) void forgetKept(dialogue)
      if (found && !over && before === changes.current)
        setNow((old) => (JSON.stringify(old) === JSON.stringify(found) ? old : found))
    }
    const timer = setInterval(() => void ask(), every)
    return () => {
      over = true
      clearInterval(timer)
    }
  }, [dialogue])
  const change = (part: Partial<NowView>) => {
    changes.current += 1
    setNow((old) => ({ ...old, ...part }))
  }
  return [now, change] as const
}
