import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Signs session cookies. Several app processes share it through `HALVTID_SECRET`; one alone keeps it in its data folder. */
export const sessionSecret = (): string => {
  if (process.env.HALVTID_SECRET) return process.env.HALVTID_SECRET
  const folder = resolve(/* turbopackIgnore: true */ process.env.HALVTID_DATA ?? '.data')
  const file = join(folder, 'session-secret')
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8')
}
