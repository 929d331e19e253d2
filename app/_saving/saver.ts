import type { Value } from '@/answers/value'
import type { HeadView } from './form-view'
import { divideAdopted } from './adopted'
import { isShared } from './browser-store'
import { createKeeping } from './keeping'
import { adopt, holdTab, type Operation } from './outbox'
import { patience, postOperation, type Outcome } from './post-operation'
import { keepHeads } from './stored-form'
import { setSaveState, troubles, type Trouble } from './status-store'

type Line = {
  /** The revisions that the text on the page was written from. */
  parents: string[]
  /** What the server has not acknowledged, in the order in which it goes. */
  queue: Operation[]
  busy?: boolean
  trouble?: Trouble
  timer?: ReturnType<typeof setTimeout>
  tries: number
  saved?: string
  /** When the newest was written of what the server has shown this page to stand there. */
  newest?: string
}
export type Told = { key: string; title: string; heads?: HeadView[]; sentence?: string; sent?: Value }
type About = {
  person?: string
  describe?: (key: string, value: Value) => { title: string; words: string }
  post?: typeof postOperation
}

const wait = 500
const latest = (heads: { at: string }[]): string =>
  heads.map(({ at }) => at).reduce((one, other) => (other > one ? other : one), '')
/** What patience does not help. */
const isFinal = (trouble?: Trouble): boolean => trouble === 'refused' || trouble === 'unasked'

/**
 * Saves the answers of one dialogue, one operation at a time for each question. Every edit is put in the browser's
 * outbox first and leaves it only on the server's acknowledgement of that operation, or with a newer text of the same
 * page before it was ever tried. `tell` says whether the page now shows the head that the server merged: only then is
 * the next edit written from it.
 */
export const createSaver = (
  dialogue: string,
  tell: (told: Told) => boolean,
  { person, describe, post = postOperation }: About = {},
) => {
  const tab = crypto.randomUUID()
  let release: (() => void) | undefined
  const lines = new Map<string, Line>()
  let at: Date | undefined
  let outside = false

  const lineOf = (key: string): Line => {
    const found = lines.get(key)
    if (found) return found
    const made: Line = { parents: [], queue: [], tries: 0 }
    lines.set(key, made)
    return made
  }
  const unsaved = () => [...lines.values()].some((line) => line.queue.length > 0)

  const report = (): void => {
    const waiting = [...lines].filter(([, line]) => line.queue.length > 0)
    const trouble = troubles.find((one) => waiting.some(([, line]) => line.trouble === one))
    setSaveState({
      state: waiting.length > 0 ? (trouble ? 'failed' : 'saving') : at ? 'saved' : 'idle',
      at,
      late: outside,
      trouble,
      waiting: waiting.map(([key]) => key),
      texts: waiting.flatMap(([, line]) => line.queue),
      kept: kept(),
      forget: waiting.some(([, line]) => line.trouble === 'unasked') ? forget : undefined,
    })
  }
  const { kept, here: keepHere, deny } = createKeeping(report)

  const send = async (key: string, leaving = false): Promise<void> => {
    const line = lineOf(key)
    const [operation] = line.queue
    clearTimeout(line.timer)
    if (!operation || line.busy) return
    line.busy = true
    if (!operation.tried) {
      operation.tried = true
      const done = keepHere([operation])
      if (!leaving) await done
    }
    report()
    const outcome = await post(operation, leaving)
    line.busy = false
    if (outcome.accepted) await accept(line, operation, outcome.accepted)
    else if (outcome.trouble === 'refused') await refuse(line, operation, outcome.sentence)
    else if (outcome.trouble === 'unasked') await setAside(line, operation, outcome.sentence)
    else later(line, operation, outcome.trouble)
    report()
  }

  const accept = async (
    line: Line,
    { operation, key, title, parents, value, aside }: Operation,
    { revision, heads, late = false }: NonNullable<Outcome['accepted']>,
  ): Promise<void> => {
    line.tries = 0
    line.trouble = undefined
    line.queue.shift()
    line.newest = latest(heads)
    const shows = aside ? (JSON.parse(line.saved ?? '{"cleared":true}') as Value) : value
    const head = tell({ key, title, heads, sent: shows }) ? heads[0] : undefined
    const next = line.queue.find((one) => one.after === operation)
    if (next) {
      next.parents = [revision, ...next.parents.filter((one) => !parents.includes(one))]
      next.after = undefined
    }
    if (head || !aside) {
      line.parents = [head?.id ?? revision]
      line.saved = JSON.stringify(head?.value ?? value)
    }
    at = new Date()
    outside = late
    void keepHeads(dialogue, key, heads)
    await keepHere(next ? [next] : [], [operation])
    if (line.queue.length > 0) void send(key)
    for (const [other, { trouble }] of lines) if (trouble && !isFinal(trouble)) void send(other)
  }

  /** The text stays, in the page and in the browser, until a newer one takes its place. */
  const refuse = async (line: Line, operation: Operation, sentence?: string): Promise<void> => {
    tell({ key: operation.key, title: operation.title, sentence })
    const next = line.queue[1]
    if (!next) {
      operation.tried = false
      line.trouble = 'refused'
      return
    }
    line.queue.shift()
    if (next.after === operation.operation) {
      next.after = operation.after
      await keepHere([next], [operation.operation])
    }
    void send(operation.key)
  }

  /** Its question has been taken out of the form, which says nothing of the other answers. */
  const setAside = async (line: Line, { key, title }: Operation, sentence?: string): Promise<void> => {
    tell({ key, title, sentence })
    line.trouble = 'unasked'
    for (const one of line.queue) Object.assign(one, { tried: false, unasked: true })
    await keepHere(line.queue)
  }

  const forget = async (): Promise<void> => {
    for (const [key, line] of lines) {
      if (line.trouble !== 'unasked') continue
      const dropped = line.queue.splice(0)
      line.trouble = undefined
      tell({ key, title: dropped[0]!.title })
      await keepHere(
        [],
        dropped.map((one) => one.operation),
      )
    }
    report()
  }

  const later = (line: Line, { key }: Operation, trouble?: Trouble): void => {
    line.trouble = trouble
    line.timer = setTimeout(() => void send(key), patience(line.tries))
    line.tries += 1
  }

  type Choice = { chosen?: boolean; parents?: string[] }
  const change = (key: string, value: Value, { chosen, parents }: Choice = {}): void => {
    release ??= holdTab(tab)
    const line = lineOf(key)
    const last = line.queue.at(-1)
    if (!last && !parents && line.saved === JSON.stringify(value)) return
    const below = last?.aside ? undefined : last
    const replaced = below?.tried || chosen ? undefined : below
    const operation: Operation = {
      operation: crypto.randomUUID(),
      dialogue,
      key,
      person,
      ...(describe?.(key, value) ?? { title: key, words: '' }),
      value,
      parents: parents ?? below?.parents ?? line.parents,
      after: replaced ? replaced.after : below?.operation,
      tab,
      at: Date.now(),
    }
    if (replaced) line.queue.pop()
    line.queue.push(operation)
    void keepHere([operation], replaced && [replaced.operation])
    if (isFinal(line.trouble)) line.trouble = undefined
    report()
    if (line.queue[0]!.tried) return
    clearTimeout(line.timer)
    line.timer = setTimeout(() => void send(key), wait)
  }

  /** What pages that are gone could not send. Where this page has no text of its own yet, it shows the newest. */
  const take = async (show: boolean): Promise<Operation[]> => {
    release ??= holdTab(tab)
    const all = await adopt(dialogue, tab, person)
    if (!all || isShared()) deny()
    const shown: Operation[] = []
    for (const key of new Set(all?.map((one) => one.key))) {
      const line = lineOf(key)
      const found = all!.filter((one) => one.key === key)
      const { chain, others } = divideAdopted(found, show && line.queue.length === 0)
      line.queue.splice(line.busy ? 1 : 0, 0, ...others)
      line.queue.push(...chain)
      if (isFinal(line.trouble)) line.trouble = undefined
      shown.push(...chain.slice(-1))
    }
    report()
    return shown
  }
  const sendAll = (leaving = false) =>
    Promise.all([...lines].filter(([, line]) => !isFinal(line.trouble)).map(([key]) => send(key, leaving)))

  return {
    change: (key: string, value: Value) => change(key, value),
    /**
     * What was not written on from what stood there but chosen in its place, of an earlier text or a colleague's: what stood there
     * goes to the server first. With `parents` it takes the place of these revisions, which settles a conflict.
     */
    choose: (key: string, value: Value, parents?: string[]) => change(key, value, { chosen: true, parents }),
    unsaved,
    /** Nothing of this question waits: what the page shows is what the server has. */
    idle: (key: string) => lineOf(key).queue.length === 0,
    /** A page made anew with these heads was made after the last save here, and nothing waits: it may be shown. */
    isBehind: (key: string, heads: { at: string }[]) => {
      const { queue, newest } = lineOf(key)
      return queue.length === 0 && (newest === undefined || latest(heads) >= newest)
    },
    /** Whether closing the page would lose something. */
    atRisk: () => !kept() && unsaved(),
    restore: async () => {
      const shown = await take(true)
      void sendAll()
      return shown
    },
    /** The page shows the newest of these: what is written next is written from that one alone. */
    standOn: (key: string, heads: { id: string; value: Value }[]) => {
      const newest = heads.at(-1)
      Object.assign(lineOf(key), {
        parents: newest ? [newest.id] : [],
        saved: newest && JSON.stringify(newest.value),
      })
    },
    flush: () => sendAll(),
    /** The page may be gone after this: another may take over what it has kept. */
    leave: () => {
      void sendAll(true)
      release?.()
    },
    hurry: async () => {
      await take(false)
      void sendAll()
    },
  }
}
export type Saver = ReturnType<typeof createSaver>
