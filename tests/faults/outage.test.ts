import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { cleanUp } from '../start/launch'
import { checkHistory, flawless } from './history'
import { type Answer, post } from './post'
import { openSite, type Site } from './site'
import { write } from './writer'

const seconds = Number(process.env.OUTAGE ?? 20)
jest.setTimeout(180_000 + seconds * 2000)

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site?.close()
  await cleanUp()
})

type Try = { answer: Answer | undefined; took: number }

const timed = async (work: () => Promise<Answer | undefined>): Promise<Try> => {
  const started = performance.now()
  return { answer: await work(), took: (performance.now() - started) / 1000 }
}

const slowest = (tries: Try[]) => Math.max(...tries.map((one) => one.took))

test(`a database that is away for ${seconds} s is told within 10 s, in words, and taken up again within 10 s of its return`, async () => {
  const round = await site.addRound()
  const cookie = await site.signIn(round.anna)
  const line = { name: 'anna', cookie, dialogue: round.dialogue, key: 'a.text' }
  const options = { port: () => site.toApp.port }
  const before = await write(line, 5, options)
  const pending = {
    operation: randomUUID(),
    key: 'a.text',
    parents: [before.at(-1)!.revision],
    value: { text: 'Skrivet medan databasen var borta.' },
  }
  const send = () =>
    timed(() => post(site.toApp.port, `/api/dialogues/${round.dialogue}/answers`, pending, { cookie }))

  const keepTrying = async (until: number) => {
    const tries: Try[] = []
    while (Date.now() < until) {
      tries.push(...(await Promise.all([send(), send(), send()])))
      await wait(500)
    }
    return tries
  }
  const begun = Date.now()
  await site.toDatabase.shut()
  const refused = await keepTrying(begun + seconds * 500)
  site.toDatabase.swallow()
  await site.toDatabase.open()
  const swallowed = await keepTrying(begun + seconds * 1000)
  site.toDatabase.swallowNoMore()

  const back = performance.now()
  let last = await send()
  while (last.answer?.status !== 200 && performance.now() - back < 60_000) {
    await wait(200)
    last = await send()
  }
  const returned = (performance.now() - back) / 1000
  console.log(
    `Away ${seconds} s: refused ${refused.length} tries, slowest ${slowest(refused).toFixed(1)} s; ` +
      `swallowed ${swallowed.length} tries, slowest ${slowest(swallowed).toFixed(1)} s; saved ${returned.toFixed(1)} s after the return`,
  )
  const tries = [...refused, ...swallowed]
  expect(new Set(tries.map(({ answer }) => `${answer?.status} ${String(answer?.body.refusal)}`))).toEqual(
    new Set(['503 unavailable']),
  )
  expect(tries[0]!.answer!.body.sentence).toMatch(/databasen just nu.*finns kvar/)
  expect(slowest(tries)).toBeLessThan(10)
  expect(returned).toBeLessThan(10)
  const { revision } = last.answer!.body as { revision: string }
  const acknowledged = [
    ...before,
    { ...line, at: 5, operation: pending.operation, revision, text: pending.value.text },
  ]
  expect(await site.ask((sql) => checkHistory(sql, round.municipality, acknowledged))).toEqual(flawless)
})

test('a session that cannot be looked up is not a session that has ended', async () => {
  const round = await site.addRound()
  const cookie = await site.signIn(round.anna)
  const save = { operation: randomUUID(), key: 'a.text', parents: [], value: { text: 'Hej.' } }
  const path = `/api/dialogues/${round.dialogue}/answers`
  await site.toDatabase.shut()
  const statuses = await Promise.all(
    ['sv', 'en', 'ar'].map(async (language) =>
      post(site.toApp.port, path, save, {
        cookie: cookie.replace(/(halvtid-language=)\w+/, `$1${language}`),
      }),
    ),
  )
  await site.toDatabase.open()
  expect(statuses.map((one) => one?.status)).toEqual([503, 503, 503])
  expect(new Set(statuses.map((one) => one?.body.sentence)).size).toBe(3)
})

const words = {
  sv: 'Tjänsten når inte sin databas just nu',
  en: 'The service cannot reach its database right now',
  ar: 'لا تستطيع الخدمة الوصول إلى قاعدة بياناتها الآن',
}

test('a page says in the reader’s language that the database is away, and comes by itself on a new try', async () => {
  const round = await site.addRound()
  const cookie = await site.signIn(round.anna)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  })
  try {
    const origin = `http://localhost:${site.app.port}`
    const context = await browser.newContext({ baseURL: origin })
    await context.addCookies(
      cookie.split('; ').map((one) => {
        const [name, ...value] = one.split('=')
        return { name: name!, value: value.join('='), url: origin.replace('http:', 'https:'), secure: true }
      }),
    )
    const speak = (language: string) =>
      context.addCookies([
        { name: 'halvtid-language', value: language, url: origin.replace('http:', 'https:'), secure: true },
      ])
    const page = await context.newPage()
    await page.goto(`/form/${round.dialogue}`)
    await site.toDatabase.shut()
    for (const [language, sentence] of Object.entries(words)) {
      await speak(language)
      await page.goto(`/form/${round.dialogue}`)
      await page.getByRole('heading', { name: sentence }).waitFor()
      expect(
        await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
      ).toEqual([language, language === 'ar' ? 'rtl' : 'ltr'])
      if (process.env.PICTURES)
        await page.screenshot({ path: `${process.env.PICTURES}/away-${language}.png` })
    }
    await speak('sv')
    await page.goto(`/form/${round.dialogue}`)
    await page.getByRole('heading', { name: words.sv }).waitFor()
    await site.toDatabase.open()
    await wait(1000)
    await page.getByRole('button', { name: 'Försök igen' }).click()
    await page.getByRole('heading', { name: words.sv }).waitFor({ state: 'detached', timeout: 15_000 })
    await page.getByText('Första delen').first().waitFor()
  } finally {
    await browser.close()
  }
})
