import { setTimeout as wait } from 'node:timers/promises'

/** Tries until the claim holds; the last failure is the one that shows. */
export const eventually = async <T>(claim: () => Promise<T>, within = 40_000): Promise<T> => {
  const until = Date.now() + within
  for (;;) {
    try {
      return await claim()
    } catch (error) {
      if (Date.now() > until) throw error
      await wait(100)
    }
  }
}
