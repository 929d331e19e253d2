import type { Page } from './product'

type Kept = { key: string; value: { text?: string }; tried?: boolean }

/** What lies in the page's browser and waits for the server. */
export const keptIn = (page: Page): Promise<Kept[]> =>
  page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'halvtid')) return []
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('halvtid')
      request.onsuccess = () => done(request.result)
      request.onerror = () => fail(request.error)
    })
    const all = await new Promise<Kept[]>((done) => {
      const request = database.transaction('waiting').objectStore('waiting').getAll()
      request.onsuccess = () => done(request.result as Kept[])
    })
    database.close()
    return all
  })

/** Waits in the page's own time, and then for what it has begun to write: a reader of the store comes after the writers. */
export const kept = async (page: Page, within: number): Promise<void> => {
  await page.evaluate(async (milliseconds) => {
    await new Promise((done) => setTimeout(done, milliseconds))
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('halvtid')
      request.onsuccess = () => done(request.result)
    })
    for (const name of ['waiting', 'doings'])
      await new Promise((done) => {
        database.transaction(name).objectStore(name).count().onsuccess = done
      })
    database.close()
  }, within)
}

/** The service worker is active, it has the shell, and the form has been kept. */
export const readyForOffline = (page: Page) =>
  page.waitForFunction(async () => {
    await navigator.serviceWorker.ready
    if (!(await caches.match('/offline')) || !navigator.serviceWorker.controller) return false
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('halvtid')
      request.onsuccess = () => done(request.result)
    })
    const count = await new Promise<number>((done) => {
      const request = database.transaction('forms').objectStore('forms').count()
      request.onsuccess = () => done(request.result)
    })
    database.close()
    return count > 0
  })

/** The page takes no notice of its clock's timers any more, as when the machine sleeps. */
export const setLifecycle = async (page: Page, state: 'frozen' | 'active') => {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setWebLifecycleState', { state })
  await session.detach()
}

/** Whether the browser asks before it closes the page. */
export const asksBeforeClosing = async (page: Page): Promise<boolean> => {
  const answer = new Promise<boolean>((done) => {
    page.once('dialog', (dialog) => {
      done(dialog.type() === 'beforeunload')
      void dialog.dismiss()
    })
    page.once('close', () => done(false))
  })
  await page.close({ runBeforeUnload: true })
  return answer
}

/** Everything that the service worker has stored, as text. */
export const cached = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const answer = await cache.match(request)
        found.push(`${request.url} ${[...answer!.headers].join()} ${await answer!.text()}`)
      }
    }
    return found
  })
