import { inStore, isThere, readAll } from './browser-store'
import { meetingId } from './stored-form'

const forget = async (ids: string[]): Promise<void> => {
  try {
    if (ids.length === 0 || !(await isThere())) return
    await inStore('forms', 'readwrite', (store) => {
      for (const id of ids) store.delete(id)
    })
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** What is kept of a dialogue that is no longer the reader's. */
export const forgetKept = (dialogue: string): Promise<void> => forget([dialogue, meetingId(dialogue)])

/** Somebody signs in: what is kept for anybody but these persons goes. Their unsent text stays, and waits for them. */
export const forgetOthers = async (persons: string[]): Promise<void> => {
  const kept = await readAll<{ id: string; person: string }>('forms').catch(() => [])
  await forget(kept.filter(({ person }) => !persons.includes(person)).map(({ id }) => id))
}

/** Asks the server about a dialogue whose page could not be opened: one that is not the reader's is forgotten. */
export const forgetIfLost = async (): Promise<void> => {
  const dialogue = /^\/(?:form|rounds\/[^/]+\/dialogues)\/([^/]+)/.exec(location.pathname)?.[1]
  if (!dialogue) return
  const response = await fetch(`/api/dialogues/${dialogue}/meeting`).catch(() => undefined)
  if (response?.status === 404) await forgetKept(dialogue)
}
