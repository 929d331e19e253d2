import { forgetUnlessWaiting, inStore, isThere, readAll } from './browser-store'
import { listWaiting } from './outbox'
import { keepNothingMore } from './stored-form'

/** How many answers, tags and ticks lie in this browser that the server has not acknowledged. Time alone is not worth a word. */
export const countWaiting = async (): Promise<number> => {
  try {
    const answers = new Set((await listWaiting()).map(({ dialogue, key }) => `${dialogue}/${key}`))
    const doings = await readAll<{ path: string }>('doings')
    return answers.size + doings.filter(({ path }) => path !== 'time').length
  } catch {
    return 0
  }
}

const forgetShell = async (): Promise<void> => {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(workers.map((one) => one.unregister()))
  const names = await caches.keys()
  await Promise.all(names.filter((one) => one.startsWith('halvtid-')).map((one) => caches.delete(one)))
}

/** Takes everything out of the browser but what the server has not acknowledged. */
export const clearBrowser = async (): Promise<void> => {
  keepNothingMore()
  try {
    await forgetShell()
    if (!(await isThere())) return
    await inStore('forms', 'readwrite', (store) => void store.clear())
    await forgetUnlessWaiting()
  } catch {
    // A browser that keeps nothing has nothing to clear.
  }
}
