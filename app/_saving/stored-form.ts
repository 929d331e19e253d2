import type { HeadView, PromptView, QuestionView } from './form-view'
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

/** Where a dialogue's meeting lies, beside its form. */
export const meetingId = (dialogue: string) => `meeting ${dialogue}`
type Kept = { parts: { prompts: { questions: QuestionView[] }[] }[] }

let keeping = true
/** The browser is being cleared: what this page still asks the server for comes too late to be kept. */
export const keepNothingMore = (): void => {
  keeping = false
}
/** Changes what is kept of forms and meetings, on a computer that keeps anything. */
export const keepInForms = async (work: (store: IDBObjectStore) => void): Promise<void> => {
  if (keeping && !isShared()) await inStore('forms', 'readwrite', work)
}

/** Fetches the form for a day without a network. One that is no longer the reader's is forgotten. */
export const keepForm = async (dialogue: string): Promise<void> => {
  try {
    const language = document.documentElement.lang
    const response = await fetch(`/api/dialogues/${dialogue}/form?language=${language}`)
    if (response.ok) {
      const form = (await response.json()) as StoredForm
      await keepInForms((store) => void store.put(form))
    } else if (response.status === 404) await keepInForms((store) => void store.delete(dialogue))
  } catch {
    // Without a network or storage there is nothing to keep: the page works as it is.
  }
}

/** What the server has just acknowledged stands in what is kept of the form and of the meeting too. */
export const keepHeads = async (dialogue: string, key: string, heads: HeadView[]): Promise<void> => {
  try {
    await keepInForms((store) => {
      for (const id of [dialogue, meetingId(dialogue)]) {
        const request = store.get(id) as IDBRequest<Kept | undefined>
        request.onsuccess = () => {
          const prompts = request.result?.parts.flatMap((part) => part.prompts) ?? []
          const question = prompts.flatMap((one) => one.questions).find((one) => one.key === key)
          if (!question) return
          question.heads = heads
          store.put(request.result)
        }
      }
    })
  } catch {
    // The kept form is then as it was last fetched.
  }
}

export const listForms = async (): Promise<StoredForm[]> => {
  try {
    const all = await readAll<StoredForm>('forms')
    return all.filter((one) => !one.id.startsWith(meetingId('')))
  } catch {
    return []
  }
}
