import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { chooseBinaries } from './binaries'
import { initCluster } from './init-cluster'
import { addOwner, removeOwner, withLock } from './lock'
import { choosePlace } from './place'
import { isAlive } from './process-mark'
import { closeServer, openServer } from './server'

export { ensureDatabase } from './ask-server'

export type Cluster = {
  url: string
  /** Changes when the server died and was started again. */
  readonly pid: number
  version: number
  /** Whether the server ran already. */
  adopted: boolean
  /** Whether the data was created by this start. */
  created: boolean
  /** Leaves the server running if another launcher uses it. */
  stop(): Promise<void>
}

type Options = { folder: string; binaries?: string; say?: (line: string) => void }

const watchEvery = 500

/** Runs a PostgreSQL of our own on the data in `folder`, and keeps it running until `stop`. */
export async function startCluster({ folder, binaries, say = console.log }: Options): Promise<Cluster> {
  const place = choosePlace(resolve(folder))
  const key = `${process.pid}-${randomBytes(4).toString('hex')}`
  const started = await withLock(place.folder, async () => {
    const programs = chooseBinaries(place, binaries)
    const created = !existsSync(place.cluster)
    if (created) initCluster(place, programs, say)
    const server = await openServer(place, programs)
    addOwner(place.folder, key)
    return { programs, created, server }
  })
  const { programs, created } = started
  let { server } = started

  let stopped: Promise<void> | undefined
  let reviving: Promise<void> | undefined
  const watch = setInterval(() => {
    if (reviving || stopped || isAlive(server.pid)) return
    reviving = revive()
      .catch((error: Error) => say(error.message))
      .finally(() => (reviving = undefined))
  }, watchEvery)
  watch.unref()

  // The same port again: the app's connections know no other.
  async function revive() {
    await withLock(place.folder, async () => {
      if (stopped) return
      const next = await openServer(place, programs, server.port)
      if (next.port !== server.port) say(`The database came back on port ${next.port}; start Halvtid again.`)
      server = next
    })
  }

  async function close() {
    clearInterval(watch)
    await reviving
    await withLock(place.folder, async () => {
      if (!removeOwner(place.folder, key).inUse) await closeServer(server.pid)
    })
  }

  return {
    url: server.url,
    version: programs.version,
    adopted: server.adopted,
    created,
    get pid() {
      return server.pid
    },
    stop: () => (stopped ??= close()),
  }
}
