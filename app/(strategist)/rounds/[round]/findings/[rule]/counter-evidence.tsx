'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, type ReactNode } from 'react'
import { postJson } from '@/app/_shell/post'

type Props = { url: string | null; label: string; children: ReactNode }

/** Opening the counter-evidence is what lets a finding be published, so the opening is told to the server once. */
export function CounterEvidence({ url, label, children }: Props) {
  const told = useRef(false)
  const router = useRouter()
  const tell = async (open: boolean) => {
    if (!open || !url || told.current) return
    told.current = true
    const answer = await postJson(url, { act: 'counter-evidence-read' })
    if (answer.ok) router.refresh()
    else told.current = false
  }
  const box = useRef<HTMLDetailsElement>(null)
  // Opened before the script was there: its toggle was heard by nobody.
  useEffect(() => void tell(box.current?.open ?? false))
  return (
    <details ref={box} onToggle={(event) => void tell(event.currentTarget.open)}>
      <summary>{label}</summary>
      {children}
    </details>
  )
}
