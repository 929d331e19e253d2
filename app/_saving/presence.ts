import { useEffect, useRef, useSyncExternalStore } from 'react'
import { postJson } from '@/app/_shell/post'
import type { HeadView } from './form-view'

export type Present = { name: string; prompt: string | null; number: string | null }
type Seen = { here: Present[]; sent: boolean; heads: { key: string; heads: HeadView[] }[]; sequence: number }
type Show = (key: string, heads: HeadView[]) => void

const nobody: Present[] = []
let here = nobody
let sent: boolean | null = null
const listeners = new Set<() => void>()
const touched = new Set<string>()

/** What was written or saved here while the server was asked is newer than its answer. */
export const touch = (key?: string) => key && touched.add(key)

const tell = (now: Present[], isSent: boolean | null) => {
  if (isSent === sent && JSON.stringify(now) === JSON.stringify(here)) return
  here = now
  sent = isSent
  listeners.forEach((listener) => listener())
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const useHere = () =>
  useSyncExternalStore(
    subscribe,
    () => here,
    () => nobody,
  )

/** Whether the answers have been sent; null before the server has said. */
export const useSent = () =>
  useSyncExternalStore(
    subscribe,
    () => sent,
    () => null,
  )

const longest = 60_000

/** Says which question one is in, every ten seconds and soon after moving, and shows what others have written since. Asks less often while refused. */
export const usePresence = (dialogue: string, since: number, show: Show, every = 10_000): void => {
  const latest = useRef(show)
  latest.current = show
  useEffect(() => {
    let [sequence, busy, over] = [since, false, false]
    let refused = 0
    let said: string | null | undefined
    let timer: ReturnType<typeof setTimeout>
    const place = () => document.activeElement?.closest('section')?.id || null
    const soon = (wait: number) => {
      clearTimeout(timer)
      if (!over) timer = setTimeout(meet, wait)
    }
    const meet = async () => {
      if (busy) return
      if (document.hidden || !navigator.onLine) return tell(nobody, sent)
      busy = true
      touched.clear()
      said = place()
      const answer = await postJson<Seen>(`/api/dialogues/${dialogue}/presence`, {
        prompt: said,
        since: sequence,
      })
      busy = false
      if (over) return
      tell(answer.ok ? answer.data.here : nobody, answer.ok ? answer.data.sent : sent)
      if (answer.ok) {
        sequence = answer.data.sequence
        for (const { key, heads } of answer.data.heads) if (!touched.has(key)) latest.current(key, heads)
      }
      refused = answer.ok ? 0 : refused + 1
      if (refused > 0) return soon(Math.min(every * 2 ** refused, longest))
      soon(said === place() ? every : 300)
    }
    const moved = () => place() !== said && soon(300)
    const back = () => soon(0)
    soon(500)
    document.addEventListener('focusin', moved)
    document.addEventListener('visibilitychange', back)
    addEventListener('online', back)
    return () => {
      over = true
      clearTimeout(timer)
      tell(nobody, null)
      document.removeEventListener('focusin', moved)
      document.removeEventListener('visibilitychange', back)
      removeEventListener('online', back)
    }
  }, [dialogue, since, every])
}
