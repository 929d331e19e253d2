import type { HeadView, PromptView } from './form-view'
import { inStore, isShared, readAll } from './browser-store'

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

/** What the server has just acknowledged stands in the kept form too. */
export const keepHeads = async (dialogue: string, key: string, heads: HeadView[]): Promise<void> => {
  if (isShared()) return
  try {
    await inStore('forms', 'readwrite', (store) => {
      const request = store.get(dialogue) as IDBRequest<StoredForm | undefined>
      request.onsuccess = () => {
        const prompts = request.result?.parts.flatMap((part) => part.prompts) ?? []
        const question = prompts.flatMap((one) => one.questions).find((one) => one.key === key)
        if (!question) return
        question.heads = heads
        store.put(request.result)
      }
    })
  } catch {
    // The kept form is then as it was last fetched.
  }
}

export const listForms = async (): Promise<StoredForm[]> => {
  try {
    return await readAll<StoredForm>('forms')
  } catch {
    return []
  }
}
