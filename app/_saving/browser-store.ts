const database = 'halvtid'
const keys = { waiting: 'operation', forms: 'id', doings: 'id' }
export type StoreName = keyof typeof keys

/** "This is a shared computer": chosen on the form's first page, for as long as the browser is open. */
export const isShared = (): boolean => /(?:^|; )halvtid-shared=1/.test(document.cookie)

let opened: Promise<IDBDatabase> | undefined

const connect = () =>
  new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open(database, 2)
    request.onupgradeneeded = () => {
      for (const [name, keyPath] of Object.entries(keys))
        if (!request.result.objectStoreNames.contains(name))
          request.result.createObjectStore(name, { keyPath })
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

/** A store that does not answer is none: nothing that waits for it may wait for ever. In milliseconds. */
const patience = 5000
const answered = async <T>(asked: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout>
  const silence = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new Error('The browser’s store does not answer.')), patience)
  })
  return Promise.race([asked, silence]).finally(() => clearTimeout(timer))
}

const transact = async <T>(
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

/** One transaction on one store: all of it or nothing. */
export const inStore = <T>(
  name: StoreName,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T> | void,
): Promise<T> => answered(transact(name, mode, work))

/** Whether something was kept here before: asked without making the database. */
export const isThere = async (): Promise<boolean> =>
  (await answered(indexedDB.databases())).some(({ name }) => name === database)

/** False on a shared computer where nothing lies from before: opening the database would make it. */
export const mayOpen = async (): Promise<boolean> => !isShared() || isThere()

/** Everything in one store; nothing where no database has been made. */
export const readAll = async <T>(name: StoreName): Promise<T[]> =>
  (await isThere()) ? inStore(name, 'readonly', (store) => store.getAll() as IDBRequest<T[]>) : []

/** Takes the database away, unless something in it waits for the server. */
export const forgetUnlessWaiting = async (): Promise<void> => {
  const waiting = [...(await readAll('waiting')), ...(await readAll('doings'))]
  if (waiting.length > 0) return
  ;(await opened)?.close()
  opened = undefined
  await new Promise((done) => {
    const request = indexedDB.deleteDatabase(database)
    request.onsuccess = request.onerror = request.onblocked = done
  })
}
