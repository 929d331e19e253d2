import type { Value } from '@/answers/value'
import { acknowledge, keepNext, listWaiting, markSending, type Operation, type Waiting } from './outbox'
import type { HeadView } from './question-view'
import { setSaveState } from './status-store'

type Outcome = { revision: string; heads: HeadView[]; late: boolean }
type Line = {
  parents: string[]
  next?: Operation
  sending?: Operation
  timer?: ReturnType<typeof setTimeout>
  tries: number
  saved?: string
}
export type Told = { key: string; heads?: HeadView[]; sentence?: string; sent?: Value }

const wait = 500
const patience = (tries: number) => Math.min(2000 * 2 ** tries, 30_000)
/** The server could not take it now, but may later: nothing is wrong with the text. */
const passing = (status: number) => status >= 500 || status === 401 || status === 429 || status === 403

/**
 * Saves the answers of one dialogue, one operation at a time for each question. Every edit is put in the browser's
 * outbox first and leaves it only on the server's acknowledgement of that operation; what failed is tried again. `tell` says whether
 * the page now shows the head that the server merged: only then is the next edit written from it.
 */
export const createSaver = (dialogue: string, tell: (told: Told) => boolean) => {
  const lines = new Map<string, Line>()
  const lineOf = (key: string): Line => {
    const found = lines.get(key)
    if (found) return found
    const made: Line = { parents: [], tries: 0 }
    lines.set(key, made)
    return made
  }
  const unsaved = () => [...lines.values()].some((line) => line.next || line.sending)

  const send = async (key: string): Promise<void> => {
    const line = lineOf(key)
    clearTimeout(line.timer)
    if (!line.sending) {
      if (!line.next) return
      line.sending = { ...line.next, parents: line.parents }
      line.next = undefined
      await markSending(dialogue, key, line.sending)
    }
    setSaveState({ state: line.tries > 0 ? 'failed' : 'saving' })
    const { operation, parents, value } = line.sending
    const response = await fetch(`/api/dialogues/${dialogue}/answers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ operation, key, parents, value }),
    }).catch(() => undefined)
    if (!response || passing(response.status)) return retry(key)
    const answer = (await response.json().catch(() => undefined)) as
      (Outcome & { sentence?: string }) | undefined
    if (!answer) return retry(key)
    line.tries = 0
    line.sending = undefined
    if (!response.ok) {
      setSaveState({ state: 'failed' })
      tell({ key, sentence: answer.sentence })
    } else {
      await acknowledge(dialogue, key, operation)
      line.parents = [answer.revision]
      line.saved = JSON.stringify(value)
      const [head] = answer.heads
      if (tell({ key, heads: answer.heads, sent: value }) && head) line.parents = [head.id]
    }
    if (line.next) return send(key)
    if (response.ok && !unsaved()) setSaveState({ state: 'saved', at: new Date() })
  }

  const retry = (key: string): void => {
    const line = lineOf(key)
    setSaveState({ state: 'failed' })
    line.timer = setTimeout(() => void send(key), patience(line.tries))
    line.tries += 1
  }

  const change = (key: string, value: Value): void => {
    const line = lineOf(key)
    if (!line.sending && !line.next && line.saved === JSON.stringify(value)) return
    line.next = { operation: crypto.randomUUID(), value, parents: line.parents }
    void keepNext(dialogue, key, line.next)
    setSaveState({ state: 'saving' })
    if (line.sending) return
    clearTimeout(line.timer)
    line.timer = setTimeout(() => void send(key), wait)
  }

  /** What an earlier visit could not send goes first, in its order; its text stands in the form. */
  const restore = async (): Promise<[string, Waiting][]> => {
    const waiting = await listWaiting(dialogue)
    for (const [key, { sending, next }] of waiting) {
      const line = lineOf(key)
      const first = sending ?? next
      line.sending = first
      line.next = sending ? next : undefined
      line.parents = first?.parents ?? []
      void send(key)
    }
    return waiting
  }

  return {
    change,
    restore,
    unsaved,
    /** The revisions that the text on the page was written from. */
    base: (key: string, parents: string[], saved?: Value) =>
      Object.assign(lineOf(key), { parents, saved: saved && JSON.stringify(saved) }),
    resolve: (key: string, value: Value, parents: string[]) => {
      Object.assign(lineOf(key), { parents, saved: undefined })
      change(key, value)
    },
    flush: () =>
      Promise.all([...lines].filter(([, line]) => line.next && !line.sending).map(([key]) => send(key))),
    hurry: () =>
      lines.forEach((line, key) => (line.sending || line.next) && line.tries > 0 && void send(key)),
  }
}
export type Saver = ReturnType<typeof createSaver>
