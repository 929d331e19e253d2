import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'

const between = 8000
const askServer = (dialogue: string) =>
  fetch(`/api/dialogues/${dialogue}/confirmations`).catch(() => undefined)

export const isThere = async (dialogue: string): Promise<boolean> => (await askServer(dialogue))?.ok ?? false

/**
 * Shows what colleagues do meanwhile. The server is asked before the page is fetched anew: were it away, its error page
 * would take the place of what is being written. Says what hinders, and tries again until nothing does. Once a colleague has
 * sent the answers, there is no such page any more: it stays as it is for whoever writes on, and says so.
 */
export const useRefresh = (dialogue: string, offline: string, made: string) => {
  const router = useRouter()
  const [hindered, setHindered] = useState<string>()
  const [sent, setSent] = useState(false)
  const last = useRef(made)
  const wanted = useRef(false)

  const ask = useCallback(async () => {
    const answer = await askServer(dialogue)
    const text = (await answer?.text().catch(() => undefined)) ?? ''
    if (!answer?.ok) return setHindered(read(text).sentence ?? offline)
    setHindered(undefined)
    const { mark = last.current, sent: isSent = false } = read(text)
    setSent(isSent)
    if (isSent) return
    if (wanted.current || mark !== last.current) router.refresh()
    wanted.current = false
    last.current = mark
  }, [dialogue, offline, router])

  useEffect(() => {
    const look = () => (document.hidden ? undefined : void ask())
    look()
    const timer = setInterval(look, between)
    return () => clearInterval(timer)
  }, [ask])

  const refresh = useCallback(() => {
    wanted.current = true
    void ask()
  }, [ask])
  return { refresh, hindered, sent }
}

type Told = { sentence?: string; mark?: string; sent?: boolean }
const read = (text: string): Told => {
  try {
    return JSON.parse(text) as Told
  } catch {
    return {}
  }
}
