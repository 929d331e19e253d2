import { createFormatter } from 'next-intl'
import postgres from 'postgres'
import { loadDialogue } from '@/app/(representative)/form/_form/load'
import { loadMeeting } from '@/app/_meeting/load-meeting'
import { formatTime, pageTimeZone } from '@/app/_session/format-time'
import { firstTimeZone } from '@/people/time-zone'
import { withDatabase } from '../database'
import { insertSmallRound, type SmallRound } from '../small-round'
import { signIn, startApp, stopApp } from './endpoint-browser'

const sent = new Map<string, string>()
const formatter = createFormatter({ locale: 'sv', timeZone: firstTimeZone })
jest.mock('next-intl/server', () => ({ getFormatter: async () => formatter }))
jest.mock('next/headers', () => ({
  headers: async () => new Headers({ cookie: [...sent].map((pair) => pair.join('=')).join('; ') }),
}))

const made = withDatabase()
let owner: postgres.Sql
let round: SmallRound
let removeFolder: () => void

beforeAll(async () => {
  owner = postgres(made.adminUrl(), { max: 1, onnotice: () => {} })
  removeFolder = startApp(made.url())
  round = await insertSmallRound(owner)
})
afterAll(async () => {
  await Promise.all([owner.end(), stopApp()])
  removeFolder()
})
beforeEach(() => sent.clear())

const evening = new Date('2026-11-01T22:30:00Z')
const said = { dateStyle: 'medium', timeStyle: 'short' } as const
const enter = async (userId: string) => {
  for (const [name, value] of (await signIn(userId)).cookies) sent.set(name, value)
}

test.each([
  ['Asia/Tokyo', '2 nov. 2026 07:30'],
  ['Europe/Helsinki', '2 nov. 2026 00:30'],
  ['Europe/Stockholm', '1 nov. 2026 23:30'],
  ['Pacific/Kiritimati', '2 nov. 2026 12:30'],
])('in %s a page for a strategist and for a representative says %s', async (zone, words) => {
  await owner`update municipality set time_zone = ${zone} where municipality_id = ${round.municipality}`
  for (const { userId } of [round.anna, round.strategist]) {
    await enter(userId)
    const { at, day, days } = await formatTime()
    expect(at(evening, said).replace(',', '')).toBe(words)
    expect(day('2026-11-01')).toBe('1 november 2026')
    expect(days('2026-11-01', '2026-11-30')).toBe('1–30 november 2026')
    expect(await pageTimeZone()).toBe(zone)
  }
})

test('where nobody is signed in, the clock is the first one', async () => {
  expect(await pageTimeZone()).toBe(firstTimeZone)
})

test.each(['-'.repeat(36), '0'.repeat(36), 'x'])(
  'the form and the meeting of %s are not found',
  async (id) => {
    await enter(round.anna.userId)
    const missing = { digest: 'NEXT_HTTP_ERROR_FALLBACK;404' }
    await expect(loadDialogue('GET /form/[dialogue]', id)).rejects.toMatchObject(missing)
    await expect(loadMeeting('GET /form/[dialogue]/meeting', id)).rejects.toMatchObject(missing)
  },
)
