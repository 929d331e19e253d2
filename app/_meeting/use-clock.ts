'use client'

import { useEffect, useRef, useState } from 'react'

const look = 5000
const stay = 30_000
/** A machine that has slept has not been at the meeting. */
const most = 90_000

type Add = (part: string, seconds: number, at: string) => void

/** Measures how long a part has been chosen, and hands it on every half minute and when one leaves. Says what it has not handed on yet. */
export const useClock = (part: string, running: boolean, add: Add): number => {
  const [seconds, setSeconds] = useState(0)
  const latest = useRef(add)
  latest.current = add
  useEffect(() => {
    if (!running) return undefined
    let [from, seen, sum] = [Date.now(), Date.now(), 0]
    const count = () => {
      const now = Date.now()
      sum += Math.min(now - seen, most)
      seen = now
    }
    const hand = () => {
      count()
      const whole = Math.round(sum / 1000)
      if (whole > 0) latest.current(part, whole, new Date().toISOString())
      sum = 0
      from = Date.now()
      setSeconds(0)
    }
    const timer = setInterval(() => {
      count()
      if (Date.now() - from >= stay) hand()
      else setSeconds(Math.round(sum / 1000))
    }, look)
    addEventListener('pagehide', hand)
    return () => {
      clearInterval(timer)
      removeEventListener('pagehide', hand)
      hand()
    }
  }, [part, running])
  return seconds
}
