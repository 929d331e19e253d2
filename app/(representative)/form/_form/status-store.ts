import { useSyncExternalStore } from 'react'

export type SaveState = { state: 'idle' | 'saving' | 'saved' | 'failed'; at?: Date }

let current: SaveState = { state: 'idle' }
const listeners = new Set<() => void>()

export const setSaveState = (next: SaveState): void => {
  current = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const atFirst: SaveState = { state: 'idle' }
export const useSaveState = (): SaveState =>
  useSyncExternalStore(
    subscribe,
    () => current,
    () => atFirst,
  )
