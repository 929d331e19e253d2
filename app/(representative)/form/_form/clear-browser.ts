import { forgetAll, inStore, isThere } from './browser-store'
import { listWaiting } from './outbox'

/** How many answers lie in this browser that the server has not acknowledged. */
export const countWaiting = async (): Promise<number> => {
  try {
    if (!(await isThere())) return 0
    return new Set((await listWaiting()).map(({ dialogue, key }) => `${dialogue}/${key}`)).size
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

/** Takes everything out of the browser but text that the server has not acknowledged. */
export const clearBrowser = async (): Promise<void> => {
  try {
    await forgetShell()
    if (!(await isThere())) return
    if ((await countWaiting()) === 0) await forgetAll()
    else await inStore('forms', 'readwrite', (store) => void store.clear())
  } catch {
    // A browser that keeps nothing has nothing to clear.
  }
}
