import { forgetUnlessWaiting, inStore, isShared, mayOpen, readAll } from '@/app/_saving/browser-store'

export type Path = 'attendance' | 'time' | 'tags' | 'meeting'
/** Something done at the meeting that the server has not acknowledged. `refused` says why it will not be. */
export type Waiting = {
  id: string
  dialogue: string
  person: string
  path: Path
  body: Record<string, unknown> & { operation?: string }
  at: number
  refused?: string
}

/** False says that this browser does not keep it: on a shared computer, or where storage is denied. */
export const keepWaiting = async (one: Waiting): Promise<boolean> => {
  if (isShared()) return false
  return inStore('doings', 'readwrite', (store) => void store.put(one)).then(
    () => true,
    () => false,
  )
}

export const dropWaiting = async (id: string): Promise<void> => {
  try {
    if (!(await mayOpen())) return
    await inStore('doings', 'readwrite', (store) => void store.delete(id))
    if (isShared()) await forgetUnlessWaiting()
  } catch {
    // What stays is sent again, and the server knows its operation.
  }
}

export const listKept = async (dialogue: string, person: string): Promise<Waiting[]> => {
  const all = await readAll<Waiting>('doings').catch(() => [])
  return all
    .filter((one) => one.dialogue === dialogue && one.person === person)
    .toSorted((one, other) => one.at - other.at)
}
