import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'

const between = 8000
const askServer = (dialogue: string) =>
  fetch(`/api/dialogues/${dialogue}/confirmations`).catch(() => undefined)

export const isThere = async (dialogue: string): Promise<boolean> => (await askServer(dialogue))?.ok ?? false

/**
 * Shows what colleagues do meanwhile. The server is asked before the page is fetched anew: were it away, its error page
 * would take the place of what is being written. Says what hinders, and tries again until nothing does.
 */
export const useRefresh = (dialogue: string, offline: string) => {
  const router = useRouter()
  const [hindered, setHindered] = useState<string>()
  const last = useRef<string>(undefined)
  const wanted = useRef(false)

  const ask = useCallback(async () => {
    const answer = await askServer(dialogue)
    const text = (await answer?.text().catch(() => undefined)) ?? ''
    if (!answer?.ok) return setHindered(sentenceIn(text) ?? offline)
    setHindered(undefined)
    if (wanted.current || (last.current !== undefined && text !== last.current)) router.refresh()
    wanted.current = false
    last.current = text
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
  return { refresh, hindered }
}

const sentenceIn = (text: string): string | undefined => {
  try {
    return (JSON.parse(text) as { sentence?: string }).sentence
  } catch {
    return undefined
  }
}
