import type { Operation } from './outbox'
import { useSyncExternalStore } from 'react'

export const troubles = ['gone', 'signedOut', 'refused', 'down', 'offline', 'unasked'] as const
export type Trouble = (typeof troubles)[number]
export type SaveState = {
  state: 'idle' | 'saving' | 'saved' | 'failed'
  at?: Date
  /** What was saved last stands outside what has been sent. */
  late?: boolean
  trouble?: Trouble
  /** The keys whose newest text the server has not acknowledged. */
  waiting: string[]
  /** What waits, the first first. */
  texts: Operation[]
  /** Whether this browser keeps the text until the server has it. */
  kept: boolean
  /** Takes away the texts whose questions are no longer asked. */
  forget?: () => Promise<void>
}

const atFirst: SaveState = { state: 'idle', waiting: [], texts: [], kept: true }
let current = atFirst
const listeners = new Set<() => void>()

export const setSaveState = (next: SaveState): void => {
  current = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSaveState = (): SaveState =>
  useSyncExternalStore(
    subscribe,
    () => current,
    () => atFirst,
  )
