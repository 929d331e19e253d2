import { readdirSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, readText } from './process-mark'

/** What PostgreSQL writes about itself in its data folder while it runs. */
export type Postmaster = { pid: number; port: number; ready: boolean }

export function readPostmaster(data: string): Postmaster | undefined {
  const lines = readText(join(data, 'postmaster.pid'))
    ?.split('\n')
    .map((line) => line.trim())
  const pid = Math.abs(Number(lines?.[0]))
  return pid ? { pid, port: Number(lines?.[3]) || 0, ready: lines?.[7] === 'ready' } : undefined
}

/** The live postmaster of this folder. A file left by a crash, whose number another program got, is removed. */
export function findPostmaster(data: string): Postmaster | undefined {
  const left = readPostmaster(data)
  if (!left || !isAlive(left.pid)) return undefined
  if (!isForeign(left.pid, data) || hasBackends(data)) return left
  rmSync(join(data, 'postmaster.pid'), { force: true })
  return undefined
}

function isForeign(pid: number, data: string): boolean {
  const folder = readFolderOf(pid)
  return folder !== undefined && folder !== data
}

function hasBackends(data: string): boolean {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && readText(`/proc/${name}/comm`) === 'postgres')
    .some((name) => [undefined, data].includes(readFolderOf(Number(name))))
}

function readFolderOf(pid: number): string | undefined {
  try {
    return process.platform === 'linux' ? readlinkSync(`/proc/${pid}/cwd`) : undefined
  } catch {
    return undefined
  }
}
