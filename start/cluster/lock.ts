import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isSameProcess, markProcess, readText } from './process-mark'

const usualPatience = 180_000

/** Runs `work` while no other launcher works on the same folder. PostgreSQL's own lock stands behind it. */
export async function withLock<T>(
  folder: string,
  work: () => Promise<T>,
  patience = usualPatience,
): Promise<T> {
  const path = join(folder, 'launcher.lock')
  const deadline = Date.now() + patience
  while (!tryLock(path)) {
    if (Date.now() > deadline) throw new Error(`Another start has held ${path} for too long.`)
    await wait(50)
  }
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

function tryLock(path: string): boolean {
  try {
    writeFileSync(path, describeProcess(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const holder = readText(path)
  if (holder !== undefined && holder !== '' && !holds(holder)) removeStale(path, holder)
  return false
}

function removeStale(path: string, holder: string) {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    if (readText(aside) !== holder) writeFileSync(path, readText(aside) ?? '', { flag: 'wx' })
    rmSync(aside, { force: true })
  } catch {
    // another launcher was quicker
  }
}

function describeProcess(pid: number): string {
  return `${pid} ${markProcess(pid)}`
}

function holds(holder: string): boolean {
  const [pid = '', ...mark] = holder.split(' ')
  return isSameProcess(Number(pid), mark.join(' '))
}

export function addOwner(folder: string, key: string) {
  mkdirSync(join(folder, 'owners'), { recursive: true })
  writeFileSync(join(folder, 'owners', key), describeProcess(process.pid))
}

/** Takes the owner away and says whether another live launcher still uses the server. */
export function removeOwner(folder: string, key: string): { inUse: boolean } {
  const owners = join(folder, 'owners')
  rmSync(join(owners, key), { force: true })
  const live = readdirSync(owners).filter((name) => {
    if (holds(readText(join(owners, name)) ?? '')) return true
    rmSync(join(owners, name), { force: true })
    return false
  })
  return { inUse: live.length > 0 }
}
