import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'
import postgres from 'postgres'
import { openIdentity } from '@/db/client'
import { createCode, findUser, hash, makeSecret } from '@/db/identity'
import { loadDemo } from '@/db/seed/demo'
import { tryPort } from '@/start/cluster/free-port'
import { runNext } from '@/start/run-next'
import { waitForAnswer } from '@/start/wait-for-answer'
import { createDatabase } from '../database'
import { alive } from './form-page'

/** Playwright's own list, which ours stands in for, and two that draw the address bar's menu anew for every context: half the time. */
const needless = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
]
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  `--disable-features=${needless.join()}`,
]
export const executablePath = (): string => process.env.CHROMIUM || '/usr/bin/chromium'

const root = process.cwd()

/** The built app on a port of its own, against a fresh database with the demonstration in it. */
type App = { origin: string; port: number; secret: string; output: () => string; stop: () => Promise<void> }
type Same = { port: number; secret: string; distDir?: string }
export const startApp = async (
  url: string,
  same?: Same,
  settings: Record<string, string> = {},
): Promise<App> => {
  const folder = mkdtempSync(join(tmpdir(), 'halvtid-journey-'))
  const port = same?.port ?? (await tryPort(0, 'localhost'))!
  const secret = same?.secret ?? randomUUID()
  const origin = `http://localhost:${port}`
  const quit = new AbortController()
  const over = new AbortController()
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    TZ: 'Europe/Stockholm',
    DATABASE_URL: url,
    HALVTID_DATA: relative(root, folder),
    HALVTID_SECRET: secret,
    ...(same?.distDir && { NEXT_DIST_DIR: same.distDir }),
    HOST: 'localhost',
    PORT: String(port),
    SMTP_URL: '',
    PUBLIC_URL: '',
    ...settings,
  }
  const app = runNext(['start', '-p', String(port), '-H', 'localhost'], { root, env, signal: quit.signal })
  const finished = app.finished.finally(() => over.abort())
  if (!(await waitForAnswer(origin, over.signal))) {
    // Another test's app took the port between the asking and the taking.
    if (!same && app.output().includes('EADDRINUSE')) return startApp(url, same, settings)
    throw new Error(`The built app did not start:\n${app.output()}`)
  }
  return {
    origin,
    port,
    secret,
    output: app.output,
    stop: async () => {
      quit.abort('SIGTERM')
      setTimeout(app.kill, 5000).unref()
      await finished
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const startProduct = async (through: Through) => {
  const database = await createDatabase()
  const sql = postgres(database.adminUrl, { max: 2, onnotice: () => {} })
  const identity = openIdentity(database.url)
  await loadDemo(database.url)
  const reached = await through(database.url)
  let app = await startApp(reached)
  let gone = false
  const browser = await chromium.launch({ executablePath: executablePath(), args: browserArgs })
  return {
    url: database.url,
    origin: app.origin,
    sql,
    identity,
    browser,
    /** The last that the app has said at its terminal. */
    output: () => app.output(),
    /** Stops the app, and starts it again at the same address: from another build, if one is named. */
    away: () => {
      gone = true
      return app.stop()
    },
    back: async (distDir?: string) => {
      if (!gone) return
      gone = false
      app = await startApp(reached, { port: app.port, secret: app.secret, distDir })
    },
    stop: async () => {
      await browser.close()
      await app.stop()
      await Promise.all([sql.end(), identity.$client.end()])
      await database.drop()
    },
  }
}
/** The address at which the app reaches the database. */
type Through = (url: string) => Promise<string>
type Started = Awaited<ReturnType<typeof startProduct>>
type Options = BrowserContextOptions & { expected?: RegExp[] }
type State = Awaited<ReturnType<BrowserContext['storageState']>>

/** What a page says to its console without being wrong: the tests that cause it name it. */
export const offline = /net::ERR_INTERNET_DISCONNECTED|error occurred when fetching the script/
export const refused = (status: number) => new RegExp(`status of ${status} `)
/** Whoever signs out may have asked who else is here a moment before, which is then refused. */
export const signingOut = refused(401)

/** One app, one database and one browser for the tests of a file; a context for each person who comes. */
export const useProduct = (through: Through = async (url) => url) => {
  let started: Started | undefined
  const states = new Map<string, State>()
  const open: BrowserContext[] = []
  const complaints: string[] = []

  const now = (): Started => {
    if (!started) throw new Error('The product is there from beforeAll on.')
    return started
  }

  /** Watches a context: an error on the console or on a page fails the test. */
  const watch = (context: BrowserContext, expected: RegExp[] = []) => {
    const complain = (text: string) => void (expected.some((one) => one.test(text)) || complaints.push(text))
    context.on(
      'console',
      (message) =>
        message.type() === 'error' &&
        complain(`${message.page()?.url()}: ${message.text()} (${message.location().url})`),
    )
    context.on('weberror', (error) =>
      complain(`${error.page()?.url()}: ${error.error().stack ?? error.error().message}`),
    )
    open.push(context)
    return context
  }

  /** A browser that nobody has used before. */
  const newBrowser = async ({ expected, ...options }: Options = {}): Promise<BrowserContext> =>
    watch(
      await now().browser.newContext({
        baseURL: now().origin,
        locale: 'sv-SE',
        timezoneId: 'Europe/Stockholm',
        ...options,
      }),
      expected,
    )

  const codeFor = async (email: string): Promise<string> => {
    const user = await findUser(now().identity, { email })
    if (!user) throw new Error(`Nobody has the address ${email}.`)
    return createCode(now().identity, user.id, null, new Date())
  }

  /** Signs in as a person does on the sign-in page, which the browser is on or on its way to. */
  const signInOn = async (page: Page, email: string): Promise<void> => {
    await page.waitForURL((url) => url.pathname === '/sign-in')
    await alive(page)
    await page.getByLabel('E-postadress').fill(email)
    await page.getByRole('button', { name: 'Skicka kod' }).click()
    const code = page.getByLabel('Kod', { exact: true })
    await code.waitFor()
    await code.fill(await codeFor(email))
    await page.getByRole('button', { name: 'Fortsätt' }).click()
  }

  /** Signs in through the door that the sign-in page uses. */
  const signIn = async (context: BrowserContext, email: string): Promise<Page> => {
    const page = await context.newPage()
    await page.goto('/sign-in')
    const status = await page.evaluate(
      async (body) => {
        const headers = { 'content-type': 'application/json' }
        return (await fetch('/api/sign-in/code', { method: 'POST', headers, body: JSON.stringify(body) }))
          .status
      },
      { email, code: await codeFor(email) },
    )
    if (status !== 200) throw new Error(`${email} could not sign in: ${status}`)
    return page
  }

  const stateOf = async (email: string): Promise<State> => {
    const found = states.get(email)
    if (found) return found
    const context = await now().browser.newContext({ baseURL: now().origin, locale: 'sv-SE' })
    await signIn(context, email)
    const state = await context.storageState()
    await context.close()
    states.set(email, state)
    return state
  }

  /** A page of someone who is signed in, in a context of their own. */
  const person = async (email: string, options: Options = {}): Promise<Page> =>
    (await newBrowser({ storageState: await stateOf(email), ...options })).newPage()

  const dialogueOf = async (organisation: string, round = 'halvtid-2026'): Promise<string> => {
    const [row] = await now().sql`
      select d.id from dialogue d join round r on r.id = d.round_id join organisation o on o.id = d.organisation_id
      where o.key = ${organisation} and r.key = ${round}`
    return row!.id as string
  }

  const roundOf = async (key: string): Promise<string> =>
    (await now().sql`select id from round where key = ${key}`)[0]!.id as string

  /** A personal link to one dialogue. */
  const invite = async (email: string, dialogue: string): Promise<string> => {
    const secret = makeSecret()
    await now().sql`
      insert into invitation (municipality_id, id, person_id, dialogue_id, secret_hash, expires_at)
      select municipality_id, ${randomUUID()}, id, ${dialogue}, ${hash(secret)}, now() + interval '1 day' from person
      where email = ${email} and role = 'representative'`
    return `/enter#${secret}`
  }

  /** The values that stand under a question: one, or more in a conflict. */
  const valuesOf = async (dialogue: string, key: string): Promise<unknown[]> =>
    (
      await now().sql`
        select v.value from answer a join answer_head h on h.answer_id = a.id join answer_revision v on v.id = h.revision_id
        where a.dialogue_id = ${dialogue} and a.key = ${key} order by v.sequence`
    ).map((row) => row.value)

  /** Every value that was ever saved under a question, oldest first. */
  const historyOf = async (dialogue: string, key: string): Promise<unknown[]> =>
    (
      await now().sql`
        select v.value from answer a join answer_revision v on v.answer_id = a.id
        where a.dialogue_id = ${dialogue} and a.key = ${key} order by v.sequence`
    ).map((row) => row.value)

  beforeAll(async () => {
    started = await startProduct(through)
  }, 180_000)
  afterEach(async () => {
    await Promise.all(open.splice(0).map((context) => context.close().catch(() => {})))
    const said = complaints.splice(0)
    expect(said.length > 0 ? [...said, `The app said:\n${now().output()}`] : []).toEqual([])
  })
  afterAll(() => started?.stop(), 60_000)

  return {
    now,
    watch,
    newBrowser,
    codeFor,
    signIn,
    signInOn,
    stateOf,
    person,
    dialogueOf,
    roundOf,
    invite,
    valuesOf,
    historyOf,
    sql: () => now().sql,
    origin: () => now().origin,
  }
}
export type Product = ReturnType<typeof useProduct>
export type { Browser, Page }
