import { readFileSync } from 'node:fs'
import { join } from 'node:path'

let found: string | undefined

/** The build that is running; none while developing. */
const buildId = (): string | undefined => {
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

/** What names the browser's copy of the empty shells: they are of one build and in one language. */
export const shellVersion = (language: string): string | undefined => {
  const build = buildId()
  return build && `${build}-${language}`
}
