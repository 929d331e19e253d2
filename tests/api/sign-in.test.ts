import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import postgres from 'postgres'
import * as enter from '@/app/api/enter/route'
import * as enterCode from '@/app/api/enter/code/route'
import * as save from '@/app/api/dialogues/[dialogue]/answers/route'
import * as signInRoute from '@/app/api/sign-in/route'
import * as signInCode from '@/app/api/sign-in/code/route'
import * as signOut from '@/app/api/sign-out/route'
import { listCaptured } from '@/app/_mail/post'
import { hash, makeSecret } from '@/db/identity'
import { withDatabase } from '../database'
import { insertSmallRound, type SmallRound } from '../small-round'
import { countMails, openBrowser, readCode, startApp, stopApp, type Browser } from './endpoint-browser'

// Letters read their catalogue through the framework's build, which is not there in a test; the texts are the real ones.
jest.mock('next-intl/server', () => ({
  getTranslations: async ({ locale, namespace }: { locale: string; namespace: string }) =>
    jest
      .requireActual('next-intl')
      .createTranslator({ locale, namespace, messages: jest.requireActual(`@/locales/${locale}.json`) }),
}))

const made = withDatabase()
let owner: postgres.Sql
let round: SmallRound
let secret: string
let removeFolder: () => void

beforeAll(() => {
  owner = postgres(made.adminUrl(), { max: 1, onnotice: () => {} })
  removeFolder = startApp(made.url())
})
beforeEach(async () => {
  round = await insertSmallRound(owner)
  secret = makeSecret()
  await owner`insert into invitation (municipality_id, id, person_id, dialogue_id, secret_hash, expires_at)
    values (${round.municipality}, ${randomUUID()}, ${round.anna.person}, ${round.dialogue}, ${hash(secret)}, now() + interval '1 day')`
})
afterAll(async () => {
  await Promise.all([owner.end(), stopApp()])
  removeFolder()
})

const session = '__Host-halvtid'
const wrong = (code: string) => code.replace(/^./, (one) => String((Number(one) + 1) % 10))
const open = (browser: Browser) => browser.send(enter.POST, { secret })
const show = (browser: Browser, code: string) => browser.send(enterCode.POST, { secret, code })
const saveText = (browser: Browser) =>
  browser.send(
    save.POST,
    { operation: randomUUID(), key: 'a.text', parents: [], value: { text: 'Hej.' } },
    { params: { dialogue: round.dialogue } },
  )
const enterFully = async (browser = openBrowser()) => {
  await open(browser)
  const answer = await show(browser, readCode(round.anna.email))
  expect(answer.status).toBe(200)
  return { browser, answer }
}

describe('a personal link', () => {
  test('is a page that looks nothing up: opening it, as mail scanners do, changes nothing', () => {
    expect([enter, enterCode, signInRoute, signInCode].flatMap((route) => Object.keys(route))).toEqual([
      'POST',
      'POST',
      'POST',
      'POST',
    ])
    const page = readFileSync('app/enter/page.tsx', 'utf8')
    expect(page).not.toMatch(/@\/db|_session/)
  })

  test('asks a browser that has not been here for a code, and lets nobody in by itself', async () => {
    const browser = openBrowser()
    const answer = await open(browser)
    expect(await answer.json()).toEqual({ codeNeeded: true, email: 'a•••@example.org' })
    expect(browser.cookies.has(session)).toBe(false)
    expect((await saveText(browser)).status).toBe(401)
  })

  test('opens the dialogue once the mailed code is shown', async () => {
    const { browser, answer } = await enterFully()
    expect(await answer.json()).toEqual({ next: `/form/${round.dialogue}`, persons: [round.anna.person] })
    expect((await saveText(browser)).status).toBe(200)
  })

  test('the code works only in the browser that asked, also for someone who holds the link', async () => {
    await open(openBrowser())
    const stranger = openBrowser()
    await stranger.send(signInRoute.POST, { email: 'nobody@example.org' })
    expect((await show(stranger, readCode(round.anna.email))).status).toBe(403)
    expect(stranger.cookies.has(session)).toBe(false)
  })

  test('gives whoever has no language the one they read it in, letters too; one that was chosen stays', async () => {
    const languageNow = async () =>
      (await owner`select language from person where id = ${round.anna.person}`)[0]!.language as string
    const mailed = () => listCaptured().find((one) => one.to === round.anna.email)!.subject
    const inArabic = { headers: { 'accept-language': 'ar-SY,ar;q=0.9' } }
    const first = openBrowser()
    await first.send(enter.POST, { secret }, inArabic)
    expect(mailed()).toMatch(/\p{Script=Arabic}/u)
    await first.send(enterCode.POST, { secret, code: readCode(round.anna.email) }, inArabic)
    expect([await languageNow(), first.cookies.get('halvtid-language')]).toEqual(['ar', 'ar'])

    const second = openBrowser()
    const inEnglish = { headers: { 'accept-language': 'en' } }
    await second.send(enter.POST, { secret }, inEnglish)
    expect(mailed()).toMatch(/\p{Script=Arabic}/u)
    await second.send(enterCode.POST, { secret, code: readCode(round.anna.email) }, inEnglish)
    expect([await languageNow(), second.cookies.get('halvtid-language')]).toEqual(['ar', 'ar'])
  })

  test('a code works once', async () => {
    const { browser } = await enterFully()
    expect((await show(browser, readCode(round.anna.email))).status).toBe(403)
  })

  test('five wrong tries spend the code', async () => {
    const browser = openBrowser()
    await open(browser)
    const code = readCode(round.anna.email)
    for (let tries = 0; tries < 5; tries++) expect((await show(browser, wrong(code))).status).toBe(403)
    expect((await show(browser, code)).status).toBe(403)
  })

  test('the negative control: after four wrong tries the right code still works', async () => {
    const browser = openBrowser()
    await open(browser)
    const code = readCode(round.anna.email)
    for (let tries = 0; tries < 4; tries++) await show(browser, wrong(code))
    expect((await show(browser, code)).status).toBe(200)
  })

  test('wrong codes tried at once are all counted', async () => {
    const browser = openBrowser()
    await open(browser)
    const code = readCode(round.anna.email)
    await Promise.all(Array.from({ length: 8 }, () => show(browser, wrong(code))))
    expect((await show(browser, code)).status).toBe(403)
  })

  test('a browser that has shown a code goes straight in, without a mail', async () => {
    const { browser } = await enterFully()
    browser.cookies.delete(session)
    const before = countMails(round.anna.email)
    expect(await (await open(browser)).json()).toEqual({
      next: `/form/${round.dialogue}`,
      persons: [round.anna.person],
    })
    expect(countMails(round.anna.email)).toBe(before)
    expect(browser.cookies.has(session)).toBe(true)
  })

  test.each([
    ['revoked', () => owner`update invitation set revoked_at = now() where secret_hash = ${hash(secret)}`],
    [
      'expired',
      () =>
        owner`update invitation set expires_at = now() - interval '1 second' where secret_hash = ${hash(secret)}`,
    ],
    [
      'of a person who has left',
      () => owner`update person set revoked_at = now() where id = ${round.anna.person}`,
    ],
  ])('that is %s opens nothing, also in a browser that is known', async (_what, end) => {
    const { browser } = await enterFully()
    browser.cookies.delete(session)
    await end()
    expect((await open(browser)).status).toBe(404)
    expect((await show(browser, '000000')).status).toBe(404)
  })

  test('mails at most six codes in a quarter of an hour', async () => {
    const statuses: number[] = []
    for (let tries = 0; tries < 8; tries++) statuses.push((await open(openBrowser())).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429])
    expect(countMails(round.anna.email)).toBe(6)
  })
})

describe('signing in by address', () => {
  test('answers the same whether or not the address is known', async () => {
    const answers = await Promise.all(
      [round.strategist.email, `${randomUUID()}@example.org`].map((email) =>
        openBrowser().send(signInRoute.POST, { email }),
      ),
    )
    const [known, unknown] = await Promise.all(
      answers.map(async (one) => [one.status, await one.text(), [...one.headers.keys()]]),
    )
    expect(known).toEqual(unknown)
  })

  test('tells a known address from an unknown one by no number of wrong codes', async () => {
    const tryOut = async (email: string) => {
      const statuses: number[] = []
      for (let tries = 0; tries < 22; tries++)
        statuses.push((await openBrowser().send(signInCode.POST, { email, code: '000000' })).status)
      return statuses
    }
    const unknown = await tryOut(`${randomUUID()}@example.org`)
    expect(await tryOut(round.strategist.email)).toEqual(unknown)
    expect(unknown.at(-1)).toBe(429)
  })

  test('leads the strategist in with the mailed code', async () => {
    const browser = openBrowser()
    await browser.send(signInRoute.POST, { email: round.strategist.email.toUpperCase() })
    const code = readCode(round.strategist.email)
    expect(
      (await browser.send(signInCode.POST, { email: round.strategist.email, code: wrong(code) })).status,
    ).toBe(403)
    const answer = await browser.send(signInCode.POST, { email: round.strategist.email, code })
    expect(await answer.json()).toEqual({ next: '/', persons: [round.strategist.person] })
  })

  test('is asked for at most six times in a quarter of an hour, for an unknown address too', async () => {
    const email = `${randomUUID()}@example.org`
    for (let tries = 0; tries < 6; tries++)
      expect((await openBrowser().send(signInRoute.POST, { email })).status).toBe(200)
    expect((await openBrowser().send(signInRoute.POST, { email })).status).toBe(429)
  })
})

test('every cookie that opens something is __Host-, Secure, HttpOnly and for this site only', async () => {
  const { answer } = await enterFully()
  const cookies = answer.headers.getSetCookie()
  expect(cookies.map((one) => one.split('=')[0])).toEqual(
    expect.arrayContaining([session, '__Host-halvtid-browser']),
  )
  for (const one of cookies) {
    expect(one).toMatch(/; Secure/i)
    expect(one).toMatch(/; HttpOnly/i)
    expect(one).toMatch(/; SameSite=Lax/i)
    expect(one).toMatch(/; Path=\/(;|$)/i)
    expect(one).not.toMatch(/; Domain/i)
  }
})

test('signing out ends the session itself, not only the cookie', async () => {
  const { browser } = await enterFully()
  const kept = openBrowser(new Map(browser.cookies))
  await browser.send(signOut.POST)
  expect(browser.cookies.has(session)).toBe(false)
  expect((await saveText(kept)).status).toBe(401)
})

test('a session cookie that somebody made or changed is none', async () => {
  const { browser } = await enterFully()
  const value = browser.cookies.get(session)!
  for (const forged of [
    value.slice(0, -6),
    value.replace(/^./, (one) => (one === 'a' ? 'b' : 'a')),
    value.split('.')[0]!,
  ])
    expect((await saveText(openBrowser(new Map([[session, forged]])))).status).toBe(401)
})

test('secrets and codes are stored hashed', async () => {
  await open(openBrowser())
  const code = readCode(round.anna.email)
  const stored = JSON.stringify([
    await owner`select * from invitation`,
    await owner`select * from identity.code`,
    await owner`select * from identity.browser`,
  ])
  expect(stored).not.toContain(secret)
  expect(stored).not.toContain(`"${code}"`)
})
