'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Seconds after which something that is on its way has usually arrived. */
const looks = [1.5, 4, 12]

/** Shows the page anew a few times, so that what is on its way is seen to arrive. */
export function RefreshSoon() {
  const router = useRouter()
  useEffect(() => {
    const timers = looks.map((seconds) => setTimeout(() => router.refresh(), seconds * 1000))
    return () => timers.forEach(clearTimeout)
  }, [router])
  return null
}
