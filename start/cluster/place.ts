import { createHash } from 'node:crypto'
import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, chooseAccount, mayEnter } from './account'
import { readText } from './process-mark'

/** Where the files of one cluster are: `<folder>/cluster/data`, `<folder>/cluster/password`, logs and locks. */
export type Place = { folder: string; cluster: string; data: string; account: Account }

const elsewhere = '/var/lib/halvtid'

/** Uses `folder`, or a place outside it when root's stand-in cannot enter; a pointer file then says where. */
export function choosePlace(folder: string): Place {
  mkdirSync(folder, { recursive: true })
  const real = realpathSync(folder)
  refuseOthers(real)
  const pointer = join(real, 'location.txt')
  const target = readText(pointer)?.split('\n')[0]
  if (target && target !== real) {
    if (process.getuid?.() === 0) mkdirSync(target, { recursive: true })
    refuseOthers(target)
    return describePlace(target)
  }

  const place = describePlace(real)
  if (mayEnter(place.account, real)) return place
  if (existsSync(place.data)) {
    throw new Error(
      `The database in ${real} belongs to user ${place.account.uid}, who cannot enter that folder any more. ` +
        'Let that user pass through the folders above it, or move it.',
    )
  }
  const moved = join(elsewhere, createHash('sha256').update(real).digest('hex').slice(0, 16))
  for (const path of [elsewhere, moved]) {
    mkdirSync(path, { recursive: true })
    chmodSync(path, 0o755)
  }
  writeFileSync(
    pointer,
    `${moved}\nThe database is kept there, because PostgreSQL refuses to run as root and its own user cannot enter this folder.\n`,
  )
  return describePlace(moved)
}

function describePlace(folder: string): Place {
  const cluster = join(folder, 'cluster')
  const data = join(cluster, 'data')
  return { folder, cluster, data, account: chooseAccount(data) }
}

function refuseOthers(folder: string) {
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    throw new Error(`The database in ${folder} belongs to another user. Start Halvtid as that user.`)
  }
}
