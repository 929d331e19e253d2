import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

// Next itself writes next-env.d.ts and tsconfig.json while it builds.
const leftOut = new Set(['node_modules', 'coverage', 'tests', 'next-env.d.ts', 'tsconfig.json'])
const unbuilt = /\.(md|tsbuildinfo|log)$/

/** A hash of everything a build is made from; equal hashes mean that the build still fits. */
export function describeSources(root: string, except: string[]): string {
  const hash = createHash('sha256')
  const skipped = new Set(except.map((path) => resolve(root, path)))
  for (const path of listFiles(root, skipped)) {
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update('\0')
  }
  return hash.digest('hex')
}

function listFiles(folder: string, skipped: Set<string>): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (
      entry.name.startsWith('.') ||
      leftOut.has(entry.name) ||
      unbuilt.test(entry.name) ||
      skipped.has(path)
    )
      return []
    if (entry.isDirectory()) return listFiles(path, skipped)
    return entry.isFile() ? [path] : []
  })
}
