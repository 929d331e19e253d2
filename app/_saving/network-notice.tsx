'use client'

import { useEffect, useState } from 'react'
import { ButtonLink } from '@/app/_ui/button-link'
import { Notice } from '@/app/_ui/notice'
import { useSaveState } from './status-store'

export type NetworkLabels = Record<'title' | 'text' | 'seen' | 'back' | 'reload', string>
type Props = { labels: NetworkLabels; kept: { at: string; timeZone: string }; language: string }

/** The network has come since this page was opened without one. */
export const useNetwork = (): boolean => {
  const [back, setBack] = useState(false)
  useEffect(() => {
    const over = new AbortController()
    const look = () => setBack(navigator.onLine)
    for (const type of ['online', 'offline']) addEventListener(type, look, { signal: over.signal })
    return () => over.abort()
  }, [])
  return back
}

/** Says that the network is away and how old the page is, and afterwards that the page as usual is there again. */
export function NetworkNotice({ labels, kept: { at, timeZone }, language }: Props) {
  const back = useNetwork()
  const { state, waiting } = useSaveState()
  if (waiting.length === 0 && (back || state === 'saved'))
    return (
      <Notice tone="ok" role="status" title={labels.back}>
        <p>
          <ButtonLink size="small" look="secondary" href={location.pathname}>
            {labels.reload}
          </ButtonLink>
        </p>
      </Notice>
    )
  const seen = new Date(at).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short', timeZone })
  return (
    <Notice tone="warn" role="status" title={labels.title}>
      <p>{labels.text}</p>
      <p>{labels.seen.replace('%', seen)}.</p>
    </Notice>
  )
}
