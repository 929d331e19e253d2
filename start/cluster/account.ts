import { spawnSync } from 'node:child_process'
import { chownSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from './process-mark'

/** The user PostgreSQL runs as; empty when that is whoever starts Halvtid. */
export type Account = { uid?: number; gid?: number }

/** PostgreSQL refuses to run as root, so root hands it to the owner of the data, `postgres` or `nobody`. */
export function chooseAccount(data: string): Account {
  if (process.getuid?.() !== 0) return {}
  const owner = statSync(data, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return findUser('postgres') ?? findUser('nobody') ?? { uid: 65534, gid: 65534 }
}

export function mayEnter(account: Account, folder: string): boolean {
  return mayTest(account, '-x', folder)
}

export function mayRun(account: Account, file: string): boolean {
  return mayTest(account, '-x', file) && mayTest(account, '-r', file)
}

export function handOver(account: Account, path: string) {
  const { uid, gid } = account
  if (uid === undefined || gid === undefined) return
  chownSync(path, uid, gid)
  if (!lstatSync(path).isDirectory()) return
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (!entry.isSymbolicLink()) handOver(account, join(path, entry.name))
  }
}

/** Only what a PostgreSQL program needs: PGPORT, PGOPTIONS or a missing locale must not leak into it. */
export function runOptions(account: Account) {
  const { PATH, SystemRoot, TEMP, TMP } = process.env
  const env = { PATH, SystemRoot, TEMP, TMP, LC_ALL: 'C' } as unknown as NodeJS.ProcessEnv
  return { ...account, env, cwd: process.platform === 'win32' ? undefined : '/', windowsHide: true }
}

function mayTest(account: Account, flag: string, path: string): boolean {
  if (process.platform === 'win32') return true
  return spawnSync('/bin/sh', ['-c', `test ${flag} "$1"`, 'sh', path], runOptions(account)).status === 0
}

function findUser(name: string): Account | undefined {
  const line = readText('/etc/passwd')
    ?.split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}
