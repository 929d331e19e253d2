import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { runOptions } from './account'
import { askServer, makeUrl } from './ask-server'
import type { Binaries } from './binaries'
import { tryPort } from './free-port'
import { owner } from './init-cluster'
import { program } from './npm-binaries'
import type { Place } from './place'
import { findPostmaster, readPostmaster } from './postmaster-file'
import { isAlive } from './process-mark'

export type Server = { pid: number; url: string; port: number; adopted: boolean }

const patience = 120_000
const largestLog = 5_000_000
const passing =
  /pre-existing shared memory block|lock file .* already exists|address already in use|could not bind/i

/** Takes over the server that runs on this data, or starts one; waits for one that is coming up or going down. */
export async function openServer(place: Place, binaries: Binaries, wantedPort?: number): Promise<Server> {
  const password = readFileSync(join(place.cluster, 'password'), 'utf8').trim()
  const deadline = Date.now() + patience
  for (let attempt = 0; Date.now() < deadline; attempt++) {
    const running = findPostmaster(place.data)
    const port = running?.port ?? ((attempt < 20 && wantedPort) || (await tryPort(0, '127.0.0.1')) || 0)
    const url = makeUrl(port, owner, password)
    if (!running) {
      const pid = await launch(place, binaries, port, url)
      if (pid) return { pid, url, port, adopted: false }
    } else if (running.ready) {
      const reply = await askServer(url, place.data)
      if (reply === 'ours') return { pid: running.pid, url, port, adopted: true }
      if (reply === 'not-ours')
        throw new Error(`Process ${running.pid} holds ${place.data}, but refuses our password.`)
    }
    await wait(100)
  }
  throw new Error(
    `The database in ${place.data} did not answer in time. See ${join(place.folder, 'postgres.log')}.`,
  )
}

/** Undefined when something passing stood in the way. */
async function launch(
  place: Place,
  binaries: Binaries,
  port: number,
  url: string,
): Promise<number | undefined> {
  const { log, size } = openLog(place.folder)
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
  }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // A terminal's Ctrl-C must reach the app first and leave a server that others use alone: hence detached.
  const child = spawn(join(binaries.folder, program('postgres')), ['-D', place.data, ...args], {
    ...runOptions(place.account),
    detached: true,
    stdio: ['ignore', log, log],
  })
  let failed: Error | undefined
  child.once('error', (error) => (failed = error))
  child.unref()
  closeSync(log)
  const deadline = Date.now() + patience
  while (child.exitCode === null && child.signalCode === null && !failed && Date.now() < deadline) {
    const running = readPostmaster(place.data)
    if (running?.pid === child.pid && running?.ready && (await askServer(url, place.data)) === 'ours')
      return child.pid
    await wait(25)
  }
  const said = readFileSync(join(place.folder, 'postgres.log'), 'utf8').slice(size)
  if (passing.test(said)) return undefined
  throw new Error(`PostgreSQL did not start: ${failed?.message ?? ''}\n${said.slice(-2000)}`)
}

/** Fast shutdown; after half a minute an immediate one, which loses no committed row either. */
export async function closeServer(pid: number): Promise<void> {
  const started = Date.now()
  let hurried = false
  send(pid, 'SIGINT')
  while (isAlive(pid)) {
    if (!hurried && Date.now() - started > 30_000) {
      hurried = true
      send(pid, 'SIGQUIT')
    }
    if (Date.now() - started > 60_000) throw new Error(`PostgreSQL (process ${pid}) does not stop.`)
    await wait(25)
  }
}

function send(pid: number, signal: NodeJS.Signals) {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function openLog(folder: string): { log: number; size: number } {
  const path = join(folder, 'postgres.log')
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > largestLog) renameSync(path, `${path}.1`)
  return { log: openSync(path, 'a', 0o640), size: size > largestLog ? 0 : size }
}
