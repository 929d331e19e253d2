const database = 'halvtid'
export type StoreName = 'waiting' | 'forms'

/** "This is a shared computer": chosen on the form's first page, for as long as the browser is open. */
export const isShared = (): boolean => /(?:^|; )halvtid-shared=1/.test(document.cookie)

let opened: Promise<IDBDatabase> | undefined

const connect = () =>
  new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open(database, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('waiting', { keyPath: 'operation' })
      request.result.createObjectStore('forms', { keyPath: 'id' })
    }
    request.onerror = () => fail(request.error)
    request.onsuccess = () => {
      const close = () => {
        request.result.close()
        opened = undefined
      }
      request.result.onversionchange = close
      request.result.onclose = close
      done(request.result)
    }
  })

const open = (): Promise<IDBDatabase> =>
  (opened ??= connect().catch((error) => {
    opened = undefined
    throw error
  }))

/** One transaction on one store: all of it or nothing. */
export const inStore = async <T>(
  name: StoreName,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T> | void,
): Promise<T> => {
  const transaction = (await open()).transaction(name, mode)
  return new Promise((done, fail) => {
    const request = work(transaction.objectStore(name))
    transaction.oncomplete = () => done(request?.result as T)
    transaction.onabort = () => fail(transaction.error)
  })
}

/** Whether something was kept here before: asked without making the database. */
export const isThere = async (): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name }) => name === database)

export const forgetAll = async (): Promise<void> => {
  ;(await opened)?.close()
  opened = undefined
  await new Promise((done) => {
    const request = indexedDB.deleteDatabase(database)
    request.onsuccess = request.onerror = request.onblocked = done
  })
}
