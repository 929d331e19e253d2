import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { saveAnswer } from '@/db/answers'
import { asCaller, open } from '@/db/client'
import type { Caller } from '@/people/role'

/** Arguments: a JSON with the address, the dialogue, the callers, the folder, how many each writes, and whether too eagerly. */
type Task = {
  url: string
  dialogue: string
  callers: Record<string, Caller>
  folder: string
  each: number
  eager: boolean
}
type Pending = { operation: string; text: string; parents: string[] }

const { url, dialogue, callers, folder, each, eager }: Task = JSON.parse(process.argv[2]!)
const database = open(url, 4)

const saveOnce = async (caller: Caller, { operation, text, parents }: Pending) => {
  const save = { operation, key: 'a.text', parents, value: { text } }
  const saved = await asCaller(database, caller, (tx) =>
    saveAnswer(tx, caller, dialogue, save, { id: randomUUID, now: new Date() }),
  )
  if (typeof saved === 'string') throw new Error(`Refused: ${saved}`)
  return saved
}

/** As the browser's outbox: the same operation again until it is acknowledged. */
const saveUntilAcknowledged = async (caller: Caller, pending: Pending) => {
  for (;;) {
    try {
      return await saveOnce(caller, pending)
    } catch {
      await wait(50)
    }
  }
}

const write = async (name: string, caller: Caller) => {
  const [outbox, acknowledged] = [`${folder}/${name}.outbox`, `${folder}/${name}.acknowledged`]
  const count = () =>
    existsSync(acknowledged) ? readFileSync(acknowledged, 'utf8').split('\n').length - 1 : 0
  const acknowledge = ({ operation, text }: Pending, revision: string) =>
    appendFileSync(acknowledged, `${JSON.stringify({ operation, text, revision })}\n`)
  let heads: string[] = []
  let left = existsSync(outbox) ? (JSON.parse(readFileSync(outbox, 'utf8')) as Pending) : undefined
  for (let at = count(); at < each; at++) {
    const pending = left ?? {
      operation: randomUUID(),
      text: `${name} skriver ${at} ${randomUUID()}.`,
      parents: heads,
    }
    left = undefined
    writeFileSync(`${outbox}.new`, JSON.stringify(pending))
    renameSync(`${outbox}.new`, outbox)
    if (eager) {
      acknowledge(pending, '')
      await saveOnce(caller, pending).catch(() => undefined)
    } else {
      const saved = await saveUntilAcknowledged(caller, pending)
      acknowledge(pending, saved.revision)
      heads = saved.heads.map((one) => one.id).slice(-20)
    }
  }
}

await Promise.all(Object.entries(callers).map(([name, caller]) => write(name, caller)))
await database.$client.end()
