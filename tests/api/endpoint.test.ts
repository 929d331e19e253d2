import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import * as save from '@/app/api/dialogues/[dialogue]/answers/route'
import * as language from '@/app/api/language/route'
import { withDatabase } from '../database'
import { insertSmallRound, type SmallRound } from '../small-round'
import { openBrowser, signIn, startApp, stopApp, type Browser, type Handler } from './endpoint-browser'

jest.mock('next-intl/server', () => ({}))

const made = withDatabase()
let owner: postgres.Sql
let round: SmallRound
let anna: Browser
let removeFolder: () => void

beforeAll(async () => {
  owner = postgres(made.adminUrl(), { max: 1, onnotice: () => {} })
  removeFolder = startApp(made.url())
  round = await insertSmallRound(owner)
  anna = await signIn(round.anna.userId)
})
afterAll(async () => {
  await Promise.all([owner.end(), stopApp()])
  removeFolder()
})

const answer = (text = 'Hej.') => ({ operation: randomUUID(), key: 'a.text', parents: [], value: { text } })
const params = () => ({ dialogue: round.dialogue })
const countRevisions = async () => (await owner`select 1 from answer_revision`).length

test.each([
  'https://evil.example',
  'http://localhost.evil.example',
  'http://localhost:3001',
  'null',
  'not an address',
])('a post from the page %s is refused and changes nothing', async (origin) => {
  const before = await countRevisions()
  const refused = await anna.send(save.POST, answer(), { params: params(), headers: { origin } })
  expect([refused.status, (await refused.json()).refusal]).toEqual([403, 'foreign-origin'])
  expect(await countRevisions()).toBe(before)
})

test('a post from the own page is taken, and one that says it is cross-site is not', async () => {
  expect(
    (await anna.send(save.POST, answer(), { params: params(), headers: { origin: 'http://localhost' } }))
      .status,
  ).toBe(200)
  expect(
    (await anna.send(save.POST, answer(), { params: params(), headers: { 'sec-fetch-site': 'cross-site' } }))
      .status,
  ).toBe(403)
})

test('what somebody else did in the same browser waits for its own author', async () => {
  const before = await countRevisions()
  const other = { 'halvtid-person': round.bo.person }
  expect((await anna.send(save.POST, answer(), { params: params(), headers: other })).status).toBe(401)
  expect(await countRevisions()).toBe(before)
  const own = { 'halvtid-person': round.anna.person }
  expect((await anna.send(save.POST, answer(), { params: params(), headers: own })).status).toBe(200)
})

test('a body above the cap is refused, by its declared length and by its real one', async () => {
  const large = JSON.stringify(answer('å'.repeat(200_000)))
  expect((await anna.send(save.POST, large, { params: params() })).status).toBe(413)
  expect(
    (await anna.send(save.POST, answer(), { params: params(), headers: { 'content-length': '999999999' } }))
      .status,
  ).toBe(413)
})

const bodies: [string, string][] = [
  ['half a JSON', '{"operation":'],
  ['no body', ''],
  ['a list', '[]'],
  ['a field too many', JSON.stringify({ ...answer(), admin: true })],
  ['a wrong shape', JSON.stringify({ ...answer(), value: { text: 1 } })],
  ['an operation that is no id', JSON.stringify({ ...answer(), operation: 'x' })],
  ['nested to the depth of 50,000', '['.repeat(50_000)],
]
test.each(bodies)('%s is malformed', async (_what, body) => {
  expect((await anna.send(save.POST, body, { params: params() })).status).toBe(400)
})

test.each(['\0', '\uD800', 'a\uDFFFb'])(
  'a text that the database could not keep as it is is refused by name: %j',
  async (text) => {
    const refused = await anna.send(save.POST, answer(text), { params: params() })
    expect([refused.status, (await refused.json()).refusal]).toEqual([422, 'unsafe-text'])
  },
)

test.each(['x', `${randomUUID()}'--`, '..', '%00'])(
  'an id that is none is not found: %s',
  async (dialogue) => {
    expect((await anna.send(save.POST, answer(), { params: { dialogue } })).status).toBe(404)
  },
)

const letters = { sv: /[a-zåäö]/, en: /[a-z]/, ar: /[\u0600-\u06FF]/ }
test('a refusal is a sentence in the language of the choice, of the browser, or Swedish', async () => {
  const say = async (headers: Record<string, string>) => {
    const refused = await openBrowser().send(language.POST, '{', { headers })
    return (await refused.json()).sentence as string
  }
  const [sv, en, ar] = [
    await say({}),
    await say({ 'accept-language': 'en-GB,en;q=0.9' }),
    await say({ 'accept-language': 'ar' }),
  ] as [string, string, string]
  expect(sv).toMatch(letters.sv)
  expect(en).toMatch(letters.en)
  expect(ar).toMatch(letters.ar)
  expect(new Set([sv, en, ar]).size).toBe(3)
  expect(await say({ 'accept-language': 'de, fi' })).toBe(sv)
  expect(await say({ 'accept-language': 'en', cookie: 'halvtid-language=ar' })).toBe(ar)
  expect(await say({ cookie: 'halvtid-language=../../package' })).toBe(sv)
})

test('no connection of the pool waits for a slow body', async () => {
  const inTransaction = async () =>
    (
      await owner`select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`
    ).length
  const seen: number[] = []
  const body = new ReadableStream(
    {
      pull: async (stream) => {
        seen.push(await inTransaction())
        stream.enqueue(new TextEncoder().encode(JSON.stringify(answer())))
        stream.close()
      },
    },
    { highWaterMark: 0 },
  )
  const cookie = [...anna.cookies].map((pair) => pair.join('=')).join('; ')
  const request = new Request('http://localhost/', {
    method: 'POST',
    body,
    headers: { host: 'localhost', cookie },
    duplex: 'half',
  } as RequestInit)
  expect((await (save.POST as Handler)(request, { params: Promise.resolve(params()) })).status).toBe(200)
  expect(seen).toEqual([0])
})

test('a failure says no more than that, in the answer and in the log', async () => {
  const logged = jest.spyOn(console, 'warn').mockImplementation(() => {})
  await owner`alter table answer_revision rename to away`
  const failed = await anna.send(save.POST, answer('Hemligt'), { params: params() })
  await owner`alter table away rename to answer_revision`
  expect(failed.status).toBe(500)
  expect(await failed.text()).not.toMatch(/Hemligt|answer_revision|select/)
  expect(logged.mock.calls.flat().join()).toBe('POST /api/dialogues/[dialogue]/answers failed: 42P01')
  logged.mockRestore()
})
