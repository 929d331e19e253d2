import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { handOver, runOptions } from './account'
import type { Binaries } from './binaries'
import { program } from './npm-binaries'
import type { Place } from './place'

export const owner = 'halvtid'

/** Made aside and renamed, so that a half-made cluster is never taken for a whole one. */
export function initCluster(place: Place, binaries: Binaries, say: (line: string) => void) {
  removeUnfinished(place.folder)
  const unfinished = join(place.folder, `unfinished-${process.pid}`)
  const data = join(unfinished, 'data')
  const password = join(unfinished, 'password')
  mkdirSync(unfinished)
  chmodSync(unfinished, 0o755)
  try {
    writeFileSync(password, randomBytes(24).toString('hex'), { mode: 0o600, flush: true })
    handOver(place.account, password)
    createData(place, binaries, data, password, say)
    handOver(process.getuid?.() === 0 ? { uid: 0, gid: 0 } : {}, password)
    renameSync(unfinished, place.cluster)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function createData(
  place: Place,
  binaries: Binaries,
  data: string,
  password: string,
  say: (line: string) => void,
) {
  const failures: string[] = []
  for (const { locale, note } of listLocales(binaries.version)) {
    rmSync(data, { recursive: true, force: true })
    mkdirSync(data, { mode: 0o700 })
    handOver(place.account, data)
    const common = [
      '-D',
      data,
      '-U',
      owner,
      `--pwfile=${password}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
    ]
    const args = [...common, '--data-checksums', ...locale]
    const run = spawnSync(join(binaries.folder, program('initdb')), args, {
      ...runOptions(place.account),
      encoding: 'utf8',
    })
    if (run.status === 0) {
      if (note) say(note)
      return
    }
    failures.push(`${run.error?.message ?? ''}${run.stderr ?? ''}`.trim())
  }
  throw new Error(`PostgreSQL could not create its data folder ${data}:\n${failures[0]}`)
}

/** Swedish order first; without ICU letters sort by code point, and the reader is told. */
function listLocales(version: number): { locale: string[]; note?: string }[] {
  const note = 'This PostgreSQL lacks ICU: å, ä and ö will not sort in the Swedish order.'
  const icu = ['--locale-provider=icu', '--icu-locale=sv-SE']
  return [
    ...(version >= 15 ? [{ locale: [...icu, '--locale=C.UTF-8'] }, { locale: [...icu, '--locale=C'] }] : []),
    ...(version >= 17
      ? [{ locale: ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'], note }]
      : []),
    { locale: ['--locale=C.UTF-8'], note },
    { locale: ['--locale=C'], note },
  ]
}

function removeUnfinished(folder: string) {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('unfinished-')) rmSync(join(folder, name), { recursive: true, force: true })
  }
}
