import type { Value } from '@/answers/value'
import { forgetUnlessWaiting, inStore, isShared, isThere, mayOpen, readAll } from './browser-store'

/** One edit that the server has not acknowledged. */
export type Operation = {
  operation: string
  dialogue: string
  key: string
  /** Whose words they are: nobody else's session sends them. */
  person?: string
  /** The question and the answer in words, for whoever must read them without the form. */
  title: string
  words: string
  value: Value
  parents: string[]
  /** The edit it was written on top of, as long as that one is on its way too. */
  after?: string
  /** The open page it belongs to; a page that is gone leaves its edits to the next. */
  tab: string
  at: number
  /** It may have reached the server: it keeps its id and its text until the server has answered. */
  tried?: boolean
  /** Another text than the one on the page, of an earlier visit or another tab. */
  aside?: boolean
  /** The form no longer asks its question: the server does not take it, and it stands in nobody's way. */
  unasked?: boolean
}

const putAndDrop = (puts: Operation[], drops: string[]) =>
  inStore('waiting', 'readwrite', (store) => {
    for (const one of drops) store.delete(one)
    for (const one of puts) store.put(one)
  })

/** On a shared computer nothing is put in; what lay there from before leaves it with the last acknowledgement. */
const dropShared = async (drops: string[]): Promise<void> => {
  if (!(await isThere())) return
  await putAndDrop([], drops)
  await forgetUnlessWaiting()
}

/**
 * Puts edits in and takes out those that the server has acknowledged or that a newer text of the same page replaces.
 * False says that this browser does not keep the text: then the page's own memory is all there is.
 */
export const keep = async (puts: Operation[], drops: string[] = []): Promise<boolean> => {
  try {
    await (isShared() ? dropShared(drops) : putAndDrop(puts, drops))
    return !isShared()
  } catch {
    return false
  }
}

export const listWaiting = async (dialogue?: string): Promise<Operation[]> => {
  try {
    const all = (await readAll<Operation>('waiting')).toSorted((one, other) => one.at - other.at)
    return dialogue ? all.filter((one) => one.dialogue === dialogue) : all
  } catch {
    return []
  }
}

const lockOf = (tab: string) => `halvtid-tab-${tab}`

/** Says to the other tabs that this page is alive; returns what says that it no longer is. */
export const holdTab = (tab: string): (() => void) => {
  let release = () => {}
  const over = new Promise<void>((done) => (release = done))
  void navigator.locks?.request(lockOf(tab), () => over)
  return release
}

/** Takes over the edits of pages that are gone, in one transaction so that only one tab does. Undefined: nothing can be read here. */
export const adopt = async (
  dialogue: string,
  tab: string,
  person?: string,
): Promise<Operation[] | undefined> => {
  try {
    if (!(await mayOpen())) return []
    const { held = [], pending = [] } = (await navigator.locks?.query()) ?? {}
    const alive = new Set([...held, ...pending].map((lock) => lock.name))
    const orphaned = (one: Operation) =>
      one.dialogue === dialogue && one.tab !== tab && one.person === person && !alive.has(lockOf(one.tab))
    const adopted: Operation[] = []
    await inStore('waiting', 'readwrite', (store) => {
      const request = store.getAll() as IDBRequest<Operation[]>
      request.onsuccess = () => {
        for (const one of request.result.filter(orphaned)) {
          const mine = { ...one, tab, aside: undefined, unasked: undefined }
          adopted.push(mine)
          store.put(mine)
        }
      }
    })
    return adopted.toSorted((one, other) => one.at - other.at)
  } catch {
    return undefined
  }
}
