'use client'

import { useEffect } from 'react'
import { isShared } from './browser-store'
import { keepForm } from './stored-form'

/** Lets pages open without a network the next time, and keeps the form if there is one: not on a shared computer. */
export function KeepOffline({ dialogue, version }: { dialogue?: string; version?: string }) {
  useEffect(() => {
    if (isShared()) return
    if (dialogue) void keepForm(dialogue)
    if (version) navigator.serviceWorker?.register(`/sw.js?v=${version}`).catch(() => {})
  }, [dialogue, version])
  return null
}
