import { setTimeout as wait } from 'node:timers/promises'

/** Resolves to true when `origin` answers anything at all, to false when `signal` came first. */
export async function waitForAnswer(origin: string, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    try {
      const response = await fetch(origin, { redirect: 'manual', signal })
      await response.body?.cancel()
      return true
    } catch {
      await wait(100)
    }
  }
  return false
}
