import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { withLock } from './cluster/lock'
import { describeSources } from './describe-sources'
import { runNext } from './run-next'

type Building = {
  root: string
  data: string
  env: NodeJS.ProcessEnv
  signal: AbortSignal
  say: (line: string) => void
}

const patience = 900_000

/** Builds the app unless the last build was made from these very sources. */
export async function buildApp({ root, data, env, signal, say }: Building): Promise<void> {
  const folder = resolve(root, env.NEXT_DIST_DIR ?? '.next')
  const record = join(folder, 'halvtid-build')
  const sources = describeSources(root, [folder, data])
  mkdirSync(data, { recursive: true })
  await withLock(
    data,
    async () => {
      if (existsSync(join(folder, 'BUILD_ID')) && readRecord(record) === sources) return
      say(
        'Building the pages, which takes about half a minute and is only done when the code has changed ...',
      )
      rmSync(record, { force: true })
      const { code, output } = await runNext(['build'], { root, env, signal }).finished
      if (signal.aborted) return
      if (code !== 0 || !existsSync(join(folder, 'BUILD_ID')))
        throw new Error(`The build failed:\n${output()}`)
      writeFileSync(record, sources)
    },
    patience,
  )
}

function readRecord(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
