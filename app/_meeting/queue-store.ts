import { isShared } from '@/app/(representative)/form/_form/browser-store'

export type Path = 'attendance' | 'time' | 'tags'
/** Something done at the meeting that the server has not acknowledged. `refused` says why it will not be. */
export type Waiting = {
  id: string
  dialogue: string
  person: string
  path: Path
  body: Record<string, unknown> & { operation: string }
  at: number
  refused?: string
}

let opened: Promise<IDBDatabase> | undefined

const connect = () =>
  new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('halvtid-meeting', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('waiting', { keyPath: 'id' })
    request.onerror = () => fail(request.error)
    request.onsuccess = () => {
      request.result.onclose = () => (opened = undefined)
      done(request.result)
    }
  })

const inStore = async <T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> => {
  opened ??= connect().catch((error) => {
    opened = undefined
    throw error
  })
  const transaction = (await opened).transaction('waiting', mode)
  return new Promise((done, fail) => {
    const request = work(transaction.objectStore('waiting'))
    transaction.oncomplete = () => done(request.result)
    transaction.onabort = () => fail(transaction.error)
  })
}

/** False says that this browser does not keep it: on a shared computer, or where storage is denied. */
export const keepWaiting = async (one: Waiting): Promise<boolean> => {
  if (isShared()) return false
  return inStore('readwrite', (store) => store.put(one)).then(
    () => true,
    () => false,
  )
}

export const dropWaiting = (id: string): Promise<void> =>
  inStore('readwrite', (store) => store.delete(id)).catch(() => undefined)

export const listKept = async (dialogue: string, person: string): Promise<Waiting[]> => {
  if (isShared()) return []
  const all = await inStore<Waiting[]>('readonly', (store) => store.getAll()).catch(() => [])
  return all
    .filter((one) => one.dialogue === dialogue && one.person === person)
    .toSorted((one, other) => one.at - other.at)
}
