import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { post } from './post'

export type Line = { name: string; cookie: string; dialogue: string; key: string }
export type Acknowledged = Line & { at: number; operation: string; revision: string; text: string }

/** What a database, a JSON or a merge might change on the way. */
const oddities = [
  '',
  ' å',
  ' e\u0301',
  ' 👩🏽‍⚕️',
  ' \u202bعربي\u202c',
  '\r\nrad\t',
  ' "\\u0000"',
  ' \ufeff',
  " ';--",
  ' \ufffe',
]

type Habits = {
  port: () => number
  /** As our outbox: the same operation again until it is acknowledged. Without it: a new one each time. */
  careful?: boolean
  patience?: number
  /** The number of the first, where one goes on with a line. */
  from?: number
  onSaved?: (saved: Acknowledged) => void
  /** Milliseconds before the next try. */
  rest?: number
}

/** Writes one question's answer over and over, one operation at a time, each from what the last one was told. */
export const write = async (
  line: Line,
  count: number,
  { port, careful = true, patience = 4000, rest = 100, from = 0, onSaved = () => {} }: Habits,
): Promise<Acknowledged[]> => {
  const all: Acknowledged[] = []
  let parents: string[] = []
  for (let at = from; at < from + count; at++) {
    const text = `${line.name} skriver ${at}${oddities[at % oddities.length]} ${randomUUID()}.`
    let operation = randomUUID()
    for (;;) {
      const save = { operation, key: line.key, parents, value: { text } }
      const answer = await post(port(), `/api/dialogues/${line.dialogue}/answers`, save, {
        cookie: line.cookie,
        patience,
      })
      if (answer?.status === 200) {
        const { revision, heads } = answer.body as { revision: string; heads: { id: string }[] }
        const saved = { ...line, at, operation, revision, text }
        all.push(saved)
        onSaved(saved)
        parents = heads.map((one) => one.id).slice(-20)
        break
      }
      if (answer && answer.status !== 503)
        throw new Error(`${line.name} was answered ${answer.status}: ${JSON.stringify(answer.body)}`)
      if (!careful) operation = randomUUID()
      await wait(rest)
    }
  }
  return all
}
