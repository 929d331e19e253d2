import { readFileSync } from 'node:fs'
import { join } from 'node:path'

let found: string | undefined

/** The build that is running, which names the browser's copy of the shell; none while developing. */
export const buildId = (): string | undefined => {
  if (process.env.NODE_ENV !== 'production') return undefined
  try {
    return (found ??= readFileSync(
      join(/* turbopackIgnore: true */ process.cwd(), process.env.NEXT_DIST_DIR ?? '.next', 'BUILD_ID'),
      'utf8',
    ).trim())
  } catch {
    return undefined
  }
}
