import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildApp } from './build-app'
import { checkServer } from './check-server'
import { ensureDatabase, startCluster } from './cluster'
import { makeWelcome, publicAddress, signInLinks } from './links'
import { patchPostgres } from './patch-postgres.mjs'
import { prepareDatabase } from './prepare-database'
import { choosePort, readOptions, type StartOptions, usage } from './read-options'
import { runNext } from './run-next'
import { waitForAnswer } from './wait-for-answer'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const started = Date.now()
const quit = new AbortController()
const say = (line: string) =>
  console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${line}`)

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => quit.abort(name))

async function start(options: StartOptions): Promise<number> {
  process.chdir(root)
  patchPostgres(join(root, 'node_modules', 'postgres'))
  const data = resolve(root, process.env.HALVTID_DATA || '.data')
  const database = await openDatabase(data)
  try {
    await checkServer(database.url).catch((error: Error) => {
      const given = process.env.DATABASE_URL ? 'The database of DATABASE_URL cannot be used: ' : ''
      throw new Error(given + error.message, { cause: error })
    })
    if (quit.signal.aborted) return 0
    await prepareDatabase(database.url, { empty: options.empty, say })
    const env = { ...process.env, DATABASE_URL: database.url }
    if (!options.dev) await buildApp({ root, data, env, signal: quit.signal, say })
    return quit.signal.aborted ? 0 : await serve(options, env, database.url)
  } finally {
    await database.stop()
  }
}

async function openDatabase(data: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.DATABASE_URL
  if (given) {
    say('Using the database that DATABASE_URL names.')
    return { url: given, stop: async () => {} }
  }
  say('Starting the database ...')
  const cluster = await startCluster({ folder: join(data, 'postgres'), say })
  try {
    const url = await ensureDatabase(cluster.url, 'halvtid')
    say(
      `PostgreSQL ${cluster.version} ${cluster.adopted ? 'was running already' : 'runs'}; its data is in ${join(data, 'postgres')}`,
    )
    return { url, stop: () => cluster.stop() }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

async function serve(options: StartOptions, env: NodeJS.ProcessEnv, url: string): Promise<number> {
  const port = await choosePort(options)
  const shown = ['0.0.0.0', '::'].includes(options.host) ? 'localhost' : options.host
  const origin = `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`
  const welcome = makeWelcome()
  const args = [options.dev ? 'dev' : 'start', '-p', String(port), '-H', options.host]
  const app = runNext(args, {
    root,
    env: { ...env, PORT: String(port), HALVTID_WELCOME: welcome.hash },
    signal: quit.signal,
    show: true,
  })
  const over = new AbortController()
  const finished = app.finished.finally(() => over.abort())
  quit.signal.addEventListener('abort', () => setTimeout(app.kill, 15_000).unref())

  if (await waitForAnswer(origin, over.signal))
    await announce(url, publicAddress(origin, process.env.PUBLIC_URL), {
      empty: options.empty,
      welcome: welcome.secret,
    })
  const { code } = await finished
  if (quit.signal.aborted) return 0
  say(`The app stopped by itself, with code ${code}.`)
  return code
}

async function announce(url: string, origin: string, options: { empty: boolean; welcome: string }) {
  const links = await signInLinks(url, origin, options)
  say(`Halvtid is ready at ${origin}`)
  for (const line of links) console.log(line)
  console.log('Press Ctrl-C to stop.')
}

try {
  process.exitCode = await start(readOptions(process.argv.slice(2), process.env))
} catch (error) {
  console.error(`\nHalvtid could not start. ${error instanceof Error ? error.message : String(error)}`)
  if ((error as { code?: string }).code?.startsWith?.('ERR_PARSE_ARGS')) console.error(usage)
  if (process.env.DEBUG) console.error(error)
  process.exitCode = 1
}
process.exit()
