'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { postJson } from './post'

/** Posts and shows the page anew, or keeps what was written and says why not. */
export const usePost = (offline: string) => {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  const [done, setDone] = useState<string>()

  const send = async <T>(
    url: string,
    body: unknown,
    words: string | ((data: T) => string) = '',
  ): Promise<T | undefined> => {
    setBusy(true)
    setError(undefined)
    setDone(undefined)
    const answer = await postJson<T>(url, body)
    setBusy(false)
    setRefusal(answer.ok ? undefined : answer.refusal)
    if (!answer.ok) {
      setError(answer.sentence ?? offline)
      return undefined
    }
    setDone(typeof words === 'string' ? words : words(answer.data))
    router.refresh()
    return answer.data
  }
  return { busy, error, refusal, done, send }
}
