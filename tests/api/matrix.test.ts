import { randomUUID } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { open, type Database } from '@/db/client'
import { makeSecret } from '@/db/identity'
import { mayEnter, policy, type RouteName } from '@/people/policy'
import { withDatabase } from '../database'
import { insertSmallRound, type SmallRound } from '../small-round'
import { sampleRound } from '../report/sample-round'
import { openBrowser, signIn, startApp, stopApp, type Handler } from './endpoint-browser'
import { buildWorld, callerOf, hiddenFrom, states, who, type State, type Who, type World } from './world'

jest.mock('next-intl/server', () => ({
  getTranslations: async (given: string | { locale?: string; namespace: string }) => {
    const { locale = 'sv', namespace } = typeof given === 'string' ? { namespace: given } : given
    return jest
      .requireActual('next-intl')
      .createTranslator({ locale, namespace, messages: jest.requireActual(`@/locales/${locale}.json`) })
  },
}))

type Place = { name: string; file: string; source: string }

/** Every page and every exported method of every route that is on disk, as the policy names it. */
const places: Place[] = readdirSync('app', { recursive: true, encoding: 'utf8' }).flatMap((found) => {
  const file = found.replaceAll('\\', '/')
  if (!/(^|\/)(page\.tsx|route\.tsx?)$/.test(file)) return []
  const source = readFileSync(join('app', file), 'utf8')
  const path = `/${file
    .split('/')
    .slice(0, -1)
    .filter((one) => !/^\(.*\)$/.test(one))
    .join('/')}`
  const methods = file.endsWith('page.tsx')
    ? ['GET']
    : [
        ...source.matchAll(
          /export\s+(?:const|async function|function)\s+(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g,
        ),
      ].map((one) => one[1]!)
  return methods.map((method) => ({ name: `${method} ${path}`, file, source }))
})
const routes = places.filter((one) => one.name.includes(' /api/'))

describe('the policy', () => {
  test('has a rule for every page and every method of every route', () => {
    expect(places.map((one) => one.name).filter((name) => !(name in policy))).toEqual([])
  })

  test('has no rule without a page or route', () => {
    const there = new Set(places.map((one) => one.name))
    expect(Object.keys(policy).filter((name) => !there.has(name))).toEqual([])
  })

  test('is asked by each of them in its own name', () => {
    const silent = places.filter(
      ({ name, source }) => policy[name as RouteName] !== 'anyone' && !source.includes(`('${name}'`),
    )
    expect(silent.map((one) => one.name)).toEqual([])
    const borrowed = routes.filter(
      ({ name, source }) =>
        !new RegExp(
          `export const ${name.split(' ')[0]} = (open)?[eE]ndpoint(<[^>]*>)?\\('${name.replace(/[[\]]/g, '\\$&')}'`,
        ).test(source),
    )
    expect(borrowed.map((one) => one.name)).toEqual([])
  })

  test('opens nothing to anyone but the door itself', () => {
    const open = Object.entries(policy)
      .filter(([, rule]) => rule === 'anyone')
      .map(([name]) => name)
    expect(
      open.filter(
        (name) =>
          !/^(GET \/|GET \/(welcome|sign-in|enter|mail|offline|offline\/meeting)|POST \/api\/(welcome|enter|enter\/code|sign-in|sign-in\/code|sign-out|language))$/.test(
            name,
          ),
      ),
    ).toEqual([])
  })
})

const made = withDatabase()
let owner: postgres.Sql
let database: Database
let elsewhere: SmallRound
let removeFolder: () => void
beforeAll(async () => {
  owner = postgres(made.adminUrl(), { max: 1, onnotice: () => {} })
  database = open(made.url(), 2)
  removeFolder = startApp(made.url())
  elsewhere = await insertSmallRound(owner)
})
afterAll(async () => {
  await Promise.all([owner.end(), database.$client.end(), stopApp()])
  removeFolder()
})

const build = (state: State): Promise<World> => buildWorld(owner, database, state)

/** A body that the route takes. */
const bodies: Record<string, (world: World) => unknown> = {
  'POST /api/welcome': () => ({ secret: 'x', municipality: 'x', name: 'x', email: 'x@example.org' }),
  'POST /api/enter': () => ({ secret: makeSecret() }),
  'POST /api/enter/code': () => ({ secret: makeSecret(), code: '123456' }),
  'POST /api/sign-in': () => ({ email: `${randomUUID()}@example.org` }),
  'POST /api/sign-in/code': () => ({ email: 'x@example.org', code: '123456' }),
  'POST /api/language': () => ({ language: 'en' }),
  'POST /api/municipality': (world) => ({ municipality: world.municipality }),
  'POST /api/people': () => ({
    name: 'Ny',
    email: `${randomUUID()}@example.org`,
    role: 'reader',
    language: 'en',
  }),
  'POST /api/dialogues/[dialogue]/answers': () => ({
    operation: randomUUID(),
    key: 'b.text',
    parents: [],
    value: { text: 'Nytt.' },
  }),
  'POST /api/dialogues/[dialogue]/share': () => ({ shared: false }),
  'POST /api/dialogues/[dialogue]/prepared': () => ({ prepared: true }),
  'POST /api/dialogues/[dialogue]/confirmations': () => ({
    leaves: [{ operation: randomUUID(), prompt: 'b', seen: [] }],
  }),
  'POST /api/dialogues/[dialogue]/send': ({ seen }) => ({ seen }),
  'POST /api/dialogues/[dialogue]/sign-off': () => ({ seen: [] }),
  'POST /api/dialogues/[dialogue]/closed': () => ({ closed: true }),
  'POST /api/dialogues/[dialogue]/participants/[person]/part': () => ({ part: 'head' }),
  'POST /api/dialogues/[dialogue]/presence': () => ({ prompt: 'b', since: 0 }),
  'POST /api/dialogues/[dialogue]/comments': () => ({
    operation: randomUUID(),
    prompt: 'b',
    audience: 'strategist',
    text: 'En kommentar.',
  }),
  'POST /api/dialogues/[dialogue]/hand-overs': () => ({
    operation: randomUUID(),
    prompt: 'b',
    what: 'question',
    sees: 'these',
    name: 'Ny',
    email: `${randomUUID()}@example.org`,
    language: 'en',
    message: '',
  }),
  'POST /api/dialogues/[dialogue]/reopen': () => ({ reason: 'Ett tal.' }),
  'POST /api/dialogues/[dialogue]/tailoring': () => ({ hidden: [], added: [] }),
  'POST /api/dialogues/[dialogue]/invitations': () => ({
    name: 'Ny',
    email: `${randomUUID()}@example.org`,
    language: 'ar',
  }),
  'POST /api/dialogues/[dialogue]/extension': () => ({ extendedTo: '2027-01-01' }),
  'POST /api/dialogues/[dialogue]/meeting/time': () => ({
    day: '2030-05-06',
    time: '09:00',
    minutes: 60,
    place: 'Rum 3',
  }),
  'POST /api/dialogues/[dialogue]/meeting': () => ({ act: 'begin' }),
  'POST /api/dialogues/[dialogue]/attendance': () => ({
    operation: randomUUID(),
    role: 'Enhetschef',
    person: null,
    present: true,
  }),
  'POST /api/dialogues/[dialogue]/time': () => ({
    operation: randomUUID(),
    part: 'first',
    seconds: 30,
    at: '2026-05-06T09:00:00.000Z',
  }),
  'POST /api/dialogues/[dialogue]/tags': () => ({ act: 'remove', operation: randomUUID() }),
  'POST /api/rounds/[round]/reminders': () => ({ daysBefore: [14, 3] }),
  'POST /api/rounds/[round]/tailoring': () => ({ kind: 'administration', hide: ['b'], show: [], add: [] }),
  'POST /api/rounds': () => ({
    name: `Ny ${randomUUID()}`,
    opensOn: '2027-01-01',
    closesOn: '2027-02-01',
    place: 'Provstad',
    contact: '-',
    organisations: [{ name: 'Ny', kind: 'company' }],
  }),
  'POST /api/rounds/[round]': () => ({
    name: 'Omgång',
    opensOn: '2027-01-01',
    closesOn: '2027-02-01',
    contact: '-',
    signsOff: false,
    organisations: [],
  }),
  'POST /api/rounds/import': () => sampleRound(),
  'POST /api/rounds/[round]/findings/[rule]': () => ({ act: 'counter-evidence-read' }),
  'POST /api/rounds/[round]/scale': () => ({ standard: true }),
}
const withoutBody = [
  'POST /api/people/[person]/revoke',
  'POST /api/sign-out',
  'POST /api/dialogues/[dialogue]/open',
  'POST /api/dialogues/[dialogue]/confirmed',
  'POST /api/dialogues/[dialogue]/participants/[person]/revoke',
  'POST /api/dialogues/[dialogue]/reminder',
]

/** Nobody is let through these by their role alone: without the right secret the answer is no. */
const doors: Record<string, number> = {
  'POST /api/welcome': 403,
  'POST /api/enter': 404,
  'POST /api/enter/code': 404,
  'POST /api/sign-in/code': 403,
}
/** What a route says to those it is for, where the state stands in the way. */
const inState: Record<string, Partial<Record<State, number>>> = {
  'POST /api/dialogues/[dialogue]/send': { sent: 409 },
  'POST /api/dialogues/[dialogue]/reopen': { draft: 409 },
  'POST /api/dialogues/[dialogue]/tailoring': { sent: 409 },
  'POST /api/dialogues/[dialogue]/reminder': { sent: 409 },
  'POST /api/dialogues/[dialogue]/meeting': { sent: 409 },
  'POST /api/dialogues/[dialogue]/prepared': { sent: 409 },
  'POST /api/dialogues/[dialogue]/confirmations': { draft: 409, sent: 409 },
  'POST /api/dialogues/[dialogue]/confirmed': { draft: 409, sent: 409 },
  'POST /api/dialogues/[dialogue]/sign-off': { draft: 403, sent: 403 },
  'POST /api/dialogues/[dialogue]/closed': { draft: 409 },
}
/** Staff come in here for what they write at a meeting, and for nothing else. */
const atMeetings = 'POST /api/dialogues/[dialogue]/answers'

/** What is done for the whole dialogue: not by someone who was handed a part of it. */
const forAll = [
  'POST /api/dialogues/[dialogue]/send',
  'POST /api/dialogues/[dialogue]/share',
  'POST /api/dialogues/[dialogue]/hand-overs',
  'POST /api/dialogues/[dialogue]/prepared',
  'POST /api/dialogues/[dialogue]/confirmations',
  'POST /api/dialogues/[dialogue]/confirmed',
  'POST /api/dialogues/[dialogue]/sign-off',
]

const expected = (name: RouteName, one: Who, world: World, state: State): number => {
  const caller = callerOf(world, elsewhere, one)
  if (policy[name] === 'anyone') return doors[name] ?? 200
  if (!caller) return 401
  if (!mayEnter(name, caller.role)) return 404
  const onTarget = name.includes('[')
  if (onTarget && (one.startsWith('foreign') || one === 'cia')) return 404
  if (one === 'bo' && forAll.includes(name)) return 403
  if (name === atMeetings && caller.role !== 'representative') return 404
  return inState[name]?.[state] ?? 200
}

const drive = async (name: string, file: string, one: Who, world: World) => {
  const caller = callerOf(world, elsewhere, one)
  const browser = caller ? await signIn(caller.userId) : openBrowser()
  const method = name.split(' ')[0]!
  const route = (await import(`../../app/${file}`)) as Record<string, Handler>
  const params = {
    dialogue: world.dialogue,
    round: world.round,
    invitation: world.invitation,
    rule: 'R',
    person: name.includes('/people/') ? world.noteTaker.person : world.anna.person,
  }
  const asked = Object.fromEntries(Object.entries(params).filter(([param]) => name.includes(`[${param}]`)))
  const answer = await browser.send(route[method]!, bodies[name]?.(world), { method, params: asked })
  const seen = `${await answer.text()}\n${[...answer.headers].join('\n')}`
  return { status: answer.status, seen }
}

/** Every row of the municipality, so that a refused call that changed something is seen. */
const takeStock = async (municipality: string): Promise<string[]> => {
  const tables = await owner<
    { name: string }[]
  >`select tablename as name from pg_tables where schemaname = 'public' order by 1`
  return Promise.all(
    tables.map(async ({ name }) => {
      const [row] =
        await owner`select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as sum from ${owner(name)} t where municipality_id = ${municipality}`
      return `${name} ${row!.sum}`
    }),
  )
}

test('every route has a body to be driven with', () => {
  expect(
    routes
      .map((one) => one.name)
      .filter((name) => name.startsWith('POST') && !(name in bodies) && !withoutBody.includes(name)),
  ).toEqual([])
})

describe.each(states)('with the answers as %s', (state) => {
  test.each(routes.map((one) => [one.name as RouteName, one.file]))(
    '%s lets in whom the policy names, and shows nobody what is not theirs',
    async (name, file) => {
      const world = await build(state)
      const before = await takeStock(world.municipality)
      const denied = who.filter((one) => expected(name, one, world, state) >= 400)
      const allowed = who.filter((one) => !denied.includes(one))
      const results: Record<string, { status: number; leaked: string[] }> = {}
      const wanted: typeof results = {}
      for (const one of [...denied, ...allowed]) {
        if (one === allowed[0]) expect(await takeStock(world.municipality)).toEqual(before)
        const { status, seen } = await drive(name, file, one, world)
        results[one] = { status, leaked: hiddenFrom(world, one, state).filter((text) => seen.includes(text)) }
        wanted[one] = { status: expected(name, one, world, state), leaked: [] }
      }
      expect(results).toEqual(wanted)
    },
  )
})

test('the negative control: the export shows its strategist the canaries, and what was sent', async () => {
  const world = await build('sent')
  const { seen } = await drive(
    'GET /api/rounds/[round]/export',
    'api/rounds/[round]/export/route.ts',
    'strategist',
    world,
  )
  expect([seen.includes(world.mark), seen.includes(world.draft)]).toEqual([true, true])
})

/** Columns that hold no words of people: states, kinds, keys, hashes and ids of accounts. */
const wordless =
  /\.(prompt|audience|limited_to|kind|part|stance|act|placing|time_zone|remind_days_before|role|state|language|key|facet|standing|perspective|user_id|email|rule|secret_hash|content_hash|leaf_hashes|dialogue_hash|previous_hash|hash)$/

test('every column that can hold words holds a canary', async () => {
  const world = await build('sent')
  const columns = await owner<
    { table: string; column: string }[]
  >`select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and data_type in ('text', 'jsonb', 'character varying', 'json')`
  const empty: string[] = []
  for (const { table, column } of columns) {
    if (wordless.test(`${table}.${column}`)) continue
    const [row] =
      await owner`select count(*)::int as count from ${owner(table)} where municipality_id = ${world.municipality} and ${owner(column)}::text like ${`%${world.mark}%`}`
    if (row!.count === 0) empty.push(`${table}.${column}`)
  }
  expect(empty).toEqual([])
})
