import { inStore } from './browser-store'
import type { PromptView } from './question-view'

/** A form as this browser last saw it: the questions in the reader's language, and what was saved on the server then. */
export type StoredForm = {
  id: string
  person: string
  title: string
  organisation: string
  timeZone: string
  at: string
  /** The newest revision then. */
  since: number
  parts: { key: string; title: string; intro?: string; prompts: PromptView[] }[]
}

/** Fetches the form for a day without a network. One that is no longer the reader's is forgotten. */
export const keepForm = async (dialogue: string): Promise<void> => {
  try {
    const language = document.documentElement.lang
    const response = await fetch(`/api/dialogues/${dialogue}/form?language=${language}`)
    if (response.ok) {
      const form = (await response.json()) as StoredForm
      await inStore('forms', 'readwrite', (store) => void store.put(form))
    } else if (response.status === 404)
      await inStore('forms', 'readwrite', (store) => void store.delete(dialogue))
  } catch {
    // Without a network or storage there is nothing to keep: the page works as it is.
  }
}

export const listForms = async (): Promise<StoredForm[]> => {
  try {
    return await inStore('forms', 'readonly', (store) => store.getAll() as IDBRequest<StoredForm[]>)
  } catch {
    return []
  }
}
