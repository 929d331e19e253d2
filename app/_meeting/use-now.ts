'use client'

import { useEffect, useState } from 'react'
import { forgetKept } from '@/app/_saving/forget-kept'
import type { NowView } from './view'

const every = 5000

/** How the meeting stands, asked for again as long as the page is looked at. */
export const useNow = (dialogue: string, first: NowView) => {
  const [now, setNow] = useState(first)
  useEffect(() => {
    let over = false
    const ask = async () => {
      if (document.hidden || !navigator.onLine) return
      const response = await fetch(`/api/dialogues/${dialogue}/meeting`).catch(() => undefined)
      const found = response?.ok ? ((await response.json().catch(() => undefined)) as NowView) : undefined
      if (response?.status === 404) void forgetKept(dialogue)
      if (found && !over) setNow((old) => (JSON.stringify(old) === JSON.stringify(found) ? old : found))
    }
    const timer = setInterval(() => void ask(), every)
    return () => {
      over = true
      clearInterval(timer)
    }
  }, [dialogue])
  return [now, (change: Partial<NowView>) => setNow((old) => ({ ...old, ...change }))] as const
}
