import { createStore, delMany, entries, get, set, update, type UseStore } from 'idb-keyval'
import type { Value } from '@/answers/value'

/** A save that the server has not acknowledged: what is on its way, and what has been written since. */
export type Operation = { operation: string; value: Value; parents: string[] }
export type Waiting = { sending?: Operation; next?: Operation }

let store: UseStore | undefined
const open = () => (store ??= createStore('halvtid-outbox', 'waiting'))
const name = (dialogue: string, key: string) => `${dialogue}/${key}`

/** The browser may refuse storage: then the page's own memory is all there is, and it says so. */
const tolerate = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
  try {
    return await work()
  } catch {
    return otherwise
  }
}

export const keepNext = (dialogue: string, key: string, next: Operation): Promise<boolean> =>
  tolerate(async () => {
    await update<Waiting>(name(dialogue, key), (old) => ({ ...old, next }), open())
    return true
  }, false)

export const markSending = (dialogue: string, key: string, sending: Operation): Promise<void> =>
  tolerate(
    () =>
      update<Waiting>(
        name(dialogue, key),
        (old) =>
          old?.next && old.next.operation !== sending.operation ? { sending, next: old.next } : { sending },
        open(),
      ),
    undefined,
  )

/** Deletes only what the server has acknowledged by its operation id. */
export const acknowledge = (dialogue: string, key: string, operation: string): Promise<void> =>
  tolerate(async () => {
    const kept = await get<Waiting>(name(dialogue, key), open())
    if (!kept) return
    const rest: Waiting = {
      sending: kept.sending?.operation === operation ? undefined : kept.sending,
      next: kept.next?.operation === operation ? undefined : kept.next,
    }
    if (rest.sending || rest.next) await set(name(dialogue, key), rest, open())
    else await delMany([name(dialogue, key)], open())
  }, undefined)

export const listWaiting = (dialogue: string): Promise<[string, Waiting][]> =>
  tolerate(async () => {
    const all = await entries<string, Waiting>(open())
    return all
      .filter(([one]) => one.startsWith(`${dialogue}/`))
      .map(([one, waiting]) => [one.slice(dialogue.length + 1), waiting])
  }, [])
