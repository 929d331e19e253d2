import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'

export type Launched = {
  url: string
  version: number
  adopted: boolean
  created: boolean
  pid: number
  child: ChildProcess
}

type Setting = { env?: Record<string, string>; user?: { uid: number; gid: number } }

const root = process.cwd()
const children: ChildProcess[] = []
const folders: string[] = []

/** Starts a launcher in a process of its own, so that it can be killed. */
export async function launch(folder: string, { env = {}, user = {} as Setting['user'] }: Setting = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'tests/start/launcher.ts'), folder], {
    cwd: root,
    ...user,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let said = ''
  let errors = ''
  child.stderr.on('data', (text) => (errors += text))
  const line = await new Promise<string>((done, fail) => {
    child.stdout.on('data', (text) => (said += text).includes('\n') && done(said))
    child.once('close', () => fail(new Error(`The launcher ended: ${errors}`)))
  })
  return { ...JSON.parse(line), child } as Launched
}

export async function end(launched: Launched, signal: NodeJS.Signals = 'SIGTERM') {
  const { child } = launched
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

export async function query(url: string, text: string): Promise<postgres.Row[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await sql.unsafe(text)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

export async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 600; tries++) {
    try {
      process.kill(pid, 0)
    } catch {
      return true
    }
    await wait(50)
  }
  return false
}

/** A new folder whose name has spaces and Swedish letters; other users may pass through it. */
export function makeFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'halvtid prövning åäö '))
  chmodSync(folder, mode)
  folders.push(folder)
  return folder
}

export async function cleanUp() {
  await Promise.all(
    children.splice(0).map(async (child) => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM')
        await once(child, 'exit')
      }
    }),
  )
  for (const folder of folders.splice(0)) {
    const pointer = join(folder, 'postgres', 'location.txt')
    const moved = existsSync(pointer) ? readFileSync(pointer, 'utf8').split('\n')[0] : undefined
    if (moved) rmSync(moved, { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true })
  }
}
