import { spawn } from 'node:child_process'
import { join } from 'node:path'
import postgres from 'postgres'
import { buildApp } from '@/start/build-app'
import { ensureDatabase, startCluster } from '@/start/cluster'
import { patchPostgres } from '@/start/patch-postgres.mjs'
import { ensureBrowser } from './run/ensure-browser'

const root = process.cwd()
const data = join(root, '.data')
const args = process.argv.slice(2)
const selected = args.includes('--selectProjects')
  ? args.slice(args.indexOf('--selectProjects') + 1)
  : undefined
const wants = (project: string) => !selected || selected.includes(project)
const say = (line: string) => console.log(line)
const quit = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => quit.abort(name))

/** The tests put down and read rows past row-level security; the product's user need not be able to. */
const checkHand = async (url: string): Promise<void> => {
  const sql = postgres(url, { max: 1 })
  const [row] = await sql`select rolsuper from pg_roles where rolname = current_user`
  await sql.end()
  if (!row!.rolsuper)
    throw new Error(`Testing on that server also needs a superuser's address on it, in TEST_ADMIN_URL.`)
}

/** A PostgreSQL to test on: the one that is named, or one of our own beside the product's. */
const openServer = async (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const given = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL
  if (given) {
    await checkHand(process.env.TEST_ADMIN_URL || given)
    return { url: given, stop: async () => {} }
  }
  const cluster = await startCluster({
    folder: join(data, process.env.HALVTID_TEST_FOLDER ?? 'test-postgres'),
    say,
  })
  say(`Testing on PostgreSQL ${cluster.version} of our own.`)
  return { url: await ensureDatabase(cluster.url, 'halvtid_tests'), stop: () => cluster.stop() }
}

const runJest = (env: NodeJS.ProcessEnv, more: string[]): Promise<number> =>
  new Promise((resolve) => {
    const jest = spawn(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), ...args, ...more], {
      stdio: 'inherit',
      env,
    })
    quit.signal.addEventListener('abort', () => jest.kill())
    jest.once('exit', (code) => resolve(code ?? 1))
  })

patchPostgres(join(root, 'node_modules', 'postgres'))
const CHROMIUM = wants('journeys') || wants('faults') ? await ensureBrowser(say) : ''
const server = await openServer()
try {
  const env = { ...process.env, TEST_DATABASE_URL: server.url, CHROMIUM, DATABASE_URL: '' }
  if (wants('journeys') || wants('faults')) await buildApp({ root, data, env, signal: quit.signal, say })
  // What is measured while things break has the machine to itself.
  const shared = [
    '--maxWorkers=2',
    ...(selected ? [] : ['--selectProjects', 'domain', 'db', 'api', 'journeys']),
  ]
  const first = await runJest(env, shared)
  const second =
    selected || quit.signal.aborted ? 0 : await runJest(env, ['--runInBand', '--selectProjects', 'faults'])
  process.exitCode = first || second
} finally {
  await server.stop()
}
process.exit()
