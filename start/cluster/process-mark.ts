import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return readLinuxStat(pid)?.[0] !== 'Z'
}

/** Tells a process from a later one with the same number, also after a restart of the machine. */
export function markProcess(pid: number): string {
  if (process.platform === 'linux') {
    const started = readLinuxStat(pid)?.[19] ?? ''
    return `${readText('/proc/sys/kernel/random/boot_id')} ${started}`
  }
  if (process.platform === 'win32') return 'unknown'
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
}

export function isSameProcess(pid: number, mark: string): boolean {
  return isAlive(pid) && markProcess(pid) === mark
}

export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return undefined
  }
}

function readLinuxStat(pid: number): string[] | undefined {
  const stat = process.platform === 'linux' ? readText(`/proc/${pid}/stat`) : undefined
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
}
