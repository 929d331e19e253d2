import type { Hear } from '../faults/tcp-proxy'

const textEnd = (bytes: Buffer, from: number) => bytes.indexOf(0, from)
const textAt = (bytes: Buffer, from: number) => bytes.toString('utf8', from, textEnd(bytes, from))

/** Cuts a client's bytes into the messages of PostgreSQL's protocol; the first has no type. */
const readMessages = (take: (type: string, body: Buffer) => void) => {
  let rest: Buffer = Buffer.alloc(0)
  let greeted = false
  return (bytes: Buffer) => {
    rest = Buffer.concat([rest, bytes])
    for (;;) {
      const before = greeted ? 1 : 0
      if (rest.length < before + 4) return
      const end = before + rest.readInt32BE(before)
      if (rest.length < end) return
      if (greeted) take(String.fromCharCode(rest[0]!), rest.subarray(5, end))
      greeted = true
      rest = rest.subarray(end)
    }
  }
}

/** Hears every statement that is run over some connections, prepared or not, by its text. */
export const hearStatements = (): { hear: Hear; take: () => string[] } => {
  let heard: string[] = []
  const hear: Hear = () => {
    const prepared = new Map<string, string>()
    let bound = ''
    return readMessages((type, body) => {
      if (type === 'Q') heard.push(textAt(body, 0))
      if (type === 'P') prepared.set(textAt(body, 0), textAt(body, textEnd(body, 0) + 1))
      if (type === 'B') bound = prepared.get(textAt(body, textEnd(body, 0) + 1)) ?? 'unknown'
      if (type === 'E') heard.push(bound)
    })
  }
  return { hear, take: () => heard.splice(0) }
}
