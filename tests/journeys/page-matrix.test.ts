import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { open, openIdentity, type Database } from '@/db/client'
import { createCode } from '@/db/identity'
import { mayEnter, policy, type RouteName } from '@/people/policy'
import { buildWorld, callerOf, hiddenFrom, states, who, type State, type Who, type World } from '../api/world'
import { createDatabase } from '../database'
import { insertSmallRound, type SmallRound } from '../small-round'
import { startApp } from './product'

const manifest = join(process.env.NEXT_DIST_DIR ?? '.next', 'server/app-paths-manifest.json')

/** What the build serves, as the policy names places. The framework's own pages for what is missing, and the icon, hold nothing. */
const built = Object.keys(JSON.parse(readFileSync(manifest, 'utf8')) as object)
  .filter((entry) => !/^\/_(not-found|global-error)\//.test(entry) && entry !== '/icon.svg/route')
  .map((entry) => ({
    path: `/${entry
      .split('/')
      .slice(1, -1)
      .filter((one) => !/^\(.*\)$/.test(one))
      .join('/')}`,
    isPage: entry.endsWith('/page'),
  }))
const pages = built.filter((one) => one.isPage).map(({ path }) => `GET ${path}` as RouteName)

test('every page and every route of the build has a rule, and every rule a page or a route', () => {
  const named = (path: string) => Object.keys(policy).some((name) => name.endsWith(` ${path}`))
  expect(pages.filter((name) => !(name in policy))).toEqual([])
  expect(built.filter(({ path }) => !named(path))).toEqual([])
  const paths = built.map(({ path }) => path)
  expect(Object.keys(policy).filter((name) => !paths.includes(name.split(' ')[1]!))).toEqual([])
})

test('nothing is served past the app folder: no pages folder, no rewrites, and no files but the ones built', () => {
  expect(['pages', 'src'].filter((folder) => existsSync(folder))).toEqual([])
  expect(readdirSync('public', { recursive: true })).toEqual(['sw.js'])
})

type Started = {
  owner: postgres.Sql
  database: Database
  identity: ReturnType<typeof openIdentity>
  app: Awaited<ReturnType<typeof startApp>>
  elsewhere: SmallRound
  worlds: Record<State, World>
  drop: () => Promise<void>
}
let started: Started
const cookies = new Map<string, string>()

beforeAll(async () => {
  const { url, adminUrl, drop } = await createDatabase()
  const owner = postgres(adminUrl, { max: 1, onnotice: () => {} })
  const database = open(url, 2)
  const elsewhere = await insertSmallRound(owner)
  const worlds = {
    draft: await buildWorld(owner, database, 'draft'),
    sent: await buildWorld(owner, database, 'sent'),
  }
  // As where it is installed, with a mail server: without one, whoever sits at the machine reads the captured mail.
  const app = await startApp(url, undefined, { SMTP_URL: 'smtp://127.0.0.1:9' })
  started = { owner, database, identity: openIdentity(url), app, elsewhere, worlds, drop }
}, 180_000)
afterAll(async () => {
  await started.app.stop()
  await Promise.all([started.owner.end(), started.database.$client.end(), started.identity.$client.end()])
  await started.drop()
}, 60_000)

/** Signs in through the door that the sign-in page uses. */
const signIn = async ({ userId, email }: SmallRound['anna']): Promise<string> => {
  const found = cookies.get(userId)
  if (found) return found
  const code = await createCode(started.identity, userId, null, new Date())
  const answer = await fetch(`${started.app.origin}/api/sign-in/code`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, code }),
  })
  if (!answer.ok) throw new Error(`${email} could not sign in: ${answer.status}`)
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  cookies.set(userId, cookie)
  return cookie
}

type Seen = { status: number; to: string | null; text: string }

/** A page as one of them meets it: as a document, and as the framework fetches it between pages. */
const look = async (name: RouteName, one: Who, world: World): Promise<Seen> => {
  const caller = callerOf(world, started.elsewhere, one) as SmallRound['anna'] | undefined
  const cookie = caller ? await signIn(caller) : ''
  const path = name
    .replace('GET ', '')
    .replace('[dialogue]', world.dialogue)
    .replace('[round]', world.round)
    .replace('[part]', 'first')
    .replace('[prompt]', 'a')
    .replace('[rule]', 'R')
  const fetchAs = (more: Record<string, string>) =>
    fetch(`${started.app.origin}${path}`, { redirect: 'manual', headers: { cookie, ...more } })
  const [page, payload] = await Promise.all([fetchAs({}), fetchAs({ rsc: '1' })])
  const text = `${await page.text()}\n${await payload.text()}\n${[...page.headers, ...payload.headers].join('\n')}`
  return { status: page.status, to: page.headers.get('location'), text }
}

/** Everybody's addresses but the reader's own: nobody who answers is shown any, and nobody outside the house. */
const addresses = (world: World, one: Who): string[] =>
  [world.strategist, world.noteTaker, world.reader, world.anna, world.bo, world.cia]
    .filter(({ email }) => email !== callerOf(world, started.elsewhere, one)?.email)
    .map(({ email }) => email)

const hidden = (world: World, one: Who, state: State): string[] => {
  const texts = hiddenFrom(world, one, state)
  if (one === 'strategist' || one === 'noteTaker') return texts
  return [...texts, ...addresses(world, one), ...(one === 'reader' ? [`skolans ${world.mark}`] : [])]
}
const leaksIn = ({ text }: Seen, secrets: string[]) => secrets.filter((one) => text.includes(one))

/** Where a page leads on by itself: everybody, or those in one state. */
const leadsOn: Partial<Record<RouteName, State[]>> = {
  'GET /': ['draft', 'sent'],
  'GET /form/[dialogue]/receipt': ['draft'],
  'GET /form/[dialogue]/confirm': ['draft', 'sent'],
}

const expected = (name: RouteName, one: Who, world: World, state: State): number[] => {
  const caller = callerOf(world, started.elsewhere, one)
  if (name === 'GET /mail') return [404]
  if (policy[name] === 'anyone') return [200, 307]
  if (!caller) return [307]
  if (!mayEnter(name, caller.role)) return [404]
  const notTheirs = name.includes('[dialogue]') ? one.startsWith('foreign') || one === 'cia' : false
  if (one === 'bo' && name.includes('[prompt]')) return [404]
  if (notTheirs || (name.includes('[') && one.startsWith('foreign'))) return [404]
  return leadsOn[name]?.includes(state) ? [307] : [200]
}

describe.each(states)('with the answers as %s', (state) => {
  test.each(pages)('%s opens to whom the policy names, and shows nobody what is not theirs', async (name) => {
    const world = started.worlds[state]
    const results: Record<string, { status: number | string; leaked: string[] }> = {}
    const wanted: typeof results = {}
    for (const one of who) {
      const seen = await look(name, one, world)
      const right = expected(name, one, world, state)
      results[one] = { status: seen.status, leaked: leaksIn(seen, hidden(world, one, state)) }
      wanted[one] = { status: right.includes(seen.status) ? seen.status : right.join(' or '), leaked: [] }
      if (!callerOf(world, started.elsewhere, one) && policy[name] !== 'anyone')
        expect(new URL(seen.to!, started.app.origin).pathname).toBe('/sign-in')
    }
    expect(results).toEqual(wanted)
  })
})

describe('the negative control', () => {
  const part: RouteName = 'GET /form/[dialogue]/[part]'
  const dialogue: RouteName = 'GET /rounds/[round]/dialogues/[dialogue]'

  test('finds a draft on the page of the one who writes it, where another would be told', async () => {
    const world = started.worlds.draft
    const seen = await look(part, 'anna', world)
    expect(leaksIn(seen, [world.draft])).toEqual([world.draft])
    expect(leaksIn(seen, hidden(world, 'cia', 'draft'))).toContain(world.draft)
    expect(leaksIn(seen, hidden(world, 'foreignStrategist', 'draft'))).toContain(world.mark)
  })

  test('finds names, addresses and sent answers on a strategist’s page, where a representative would be told', async () => {
    const world = started.worlds.sent
    const seen = await look(dialogue, 'strategist', world)
    expect(leaksIn(seen, [world.draft, `anna ${world.mark}`, world.anna.email])).toHaveLength(3)
    expect(leaksIn(seen, hidden(world, 'cia', 'sent'))).toEqual(
      expect.arrayContaining([world.draft, world.anna.email]),
    )
  })

  test('finds each municipality’s own mark on every page that its strategist may open', async () => {
    const world = started.worlds.sent
    const silent: string[] = []
    for (const name of pages) {
      if (policy[name] === 'anyone' || !mayEnter(name, 'strategist')) continue
      const seen = await look(name, 'strategist', world)
      if (seen.status === 200 && leaksIn(seen, [world.mark]).length === 0) silent.push(name)
    }
    expect(silent).toEqual([])
  })
})
