import { setTimeout as wait } from 'node:timers/promises'
import type { Route } from 'playwright-core'
import { useFolder } from './browser-folder'
import { eventually } from './eventually'
import { alive, saved } from './form-page'
import { begin, choose, meetingOf, meetingReadyForOffline, notes, open } from './meeting-page'
import { cached, kept } from './outbox-page'
import { offline, refused, useProduct, type Page } from './product'

const product = useProduct()
const strategist = 'strateg@bjorkvik.example'
const noteTaker = 'antecknare@bjorkvik.example'
/** The letters of a script that this browser never showed with a network are the system's own. */
const letters = /ERR_FAILED.*\.woff2/

const textsOf = async (dialogue: string, key: string) =>
  (await product.historyOf(dialogue, key)).map((one) => (one as { text: string }).text)
const begunAt = async (dialogue: string) =>
  (await product.sql()`select begun_at from meeting where dialogue_id = ${dialogue}`)[0]?.begun_at as
    Date | null | undefined
const share = (dialogue: string) =>
  product.sql()`update dialogue set draft_shared_at = now() where id = ${dialogue}`
const chosen = (page: Page) => page.locator('section').filter({ has: notes(page) })
const withoutNetwork = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Sidan visar det som senast var sparat' })

test('A meeting that has been open opens anew without a network, in a browser that was killed, and all that was done at it reaches the server once', async () => {
  const { dialogue, staff } = await meetingOf(product, 'ORG07')
  await share(dialogue)
  const [prepared] = (await product.sql()`select r.value ->> 'text' as text from answer a
    join answer_head h on h.answer_id = a.id join answer_revision r on r.id = h.revision_id
    where a.dialogue_id = ${dialogue} and a.key = 'so_far.text'`) as unknown as { text: string }[]
  const folder = useFolder(product.origin)
  try {
    // The browser itself writes a cookie to the disk half a minute late, or when it closes.
    const before = await folder.launch()
    await product.signIn(before, noteTaker)
    await before.close()
    const first = await folder.launch()
    const page = await first.newPage()
    await open(page, staff)
    await begin(page)
    await notes(page).fill('Skrivet med nät. Och en mening till.')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('perspektiv int')
    await page.keyboard.press('Enter')
    await saved(page)
    await eventually(async () => expect(await chosen(page).locator('q').count()).toBe(1))
    await page.getByText('(väntar på att anteckningen sparas)').waitFor({ state: 'detached' })
    await meetingReadyForOffline(page, dialogue)
    await first.setOffline(true)
    // A request that outlives its page escapes the browser's own switch, so the app is away too.
    await product.now().away()
    await notes(page).pressSequentially(' Sedan utan nät.')
    await choose(page, '5.1')
    await page.getByLabel('Vad heter aktiviteten?').waitFor()
    await page.keyboard.press('Alt+a')
    await page.keyboard.type('Aktivitet utan nät')
    await page.keyboard.press('Enter')
    await page.getByText('Närvarande (0)').click()
    await page.getByLabel('Roll', { exact: true }).fill('Enhetschef')
    await page.keyboard.press('Enter')
    await page.getByText('Närvarande (1)').waitFor()
    await kept(page, 500)
    await folder.kill(first)

    const second = product.watch(await folder.launch(), [offline, letters, /ERR_CONNECTION_REFUSED/])
    await second.setOffline(true)
    const again = await second.newPage()
    const written = 'Skrivet med nät. Och en mening till. Sedan utan nät.'
    for (let visit = 0; visit < 2; visit++) {
      await open(again, staff)
      await again.getByRole('heading', { level: 1, name: /^Möte med / }).waitFor()
      await eventually(async () => expect(await notes(again).inputValue()).toBe(written))
      await withoutNetwork(again).waitFor()
      await again.getByText('Inte sparat: inget nät. I den här webbläsaren väntar').waitFor()
      await again.getByText(prepared!.text.slice(0, 40), { exact: false }).waitFor()
      await again.getByText('Närvarande (1)').waitFor()
      expect(await chosen(again).locator('q').allTextContents()).toEqual(['Och en mening till.'])
      expect(
        await again.getByRole('navigation', { name: 'Frågor i dialogguiden' }).getByRole('button').count(),
      ).toBe(16)
      await choose(again, '4a')
      await notes(again).press('Control+End')
      await notes(again).pressSequentially(`Besök ${visit}. `)
      await again.keyboard.press('Control+k')
      await again.keyboard.type('perspektiv ext')
      await again.keyboard.press('Enter')
      await kept(again, 300)
    }
    await again.reload()
    await alive(again, 'section textarea')
    await choose(again, '4a')
    await eventually(async () => expect(await notes(again).inputValue()).toBe('Besök 0. Besök 1. '))
    expect(await textsOf(dialogue, 'so_far.notes')).toEqual(['Skrivet med nät. Och en mening till.'])

    await product.now().back()
    await second.setOffline(false)
    await saved(again)
    await again.getByText('Nätet är tillbaka').waitFor()
    await eventually(async () => {
      expect((await textsOf(dialogue, 'so_far.notes')).at(-1)).toBe(written)
      const tags =
        await product.sql()`select quote from coding where dialogue_id = ${dialogue} and operation_id is not null`
      expect(tags.map((one) => one.quote as string).toSorted()).toEqual([
        'Besök 0.',
        'Besök 1.',
        'Och en mening till.',
      ])
      expect(
        await product.sql()`select role, present from attendance where dialogue_id = ${dialogue}`,
      ).toEqual([{ role: 'Enhetschef', present: true }])
    }, 30_000)
    const everything =
      await product.sql()`select a.key, r.value, count(*)::int as times from answer a join answer_revision r on r.answer_id = a.id
      where a.dialogue_id = ${dialogue} and (a.key like '%.notes' or r.value::text like '%Aktivitet utan nät%') group by 1, 2`
    expect(everything.filter((one) => one.times > 1)).toEqual([])
    expect(everything.filter((one) => JSON.stringify(one.value).includes('Aktivitet utan nät'))).toHaveLength(
      1,
    )
    expect(new Set(everything.map((one) => one.key)).size).toBe(3)
    await again.getByRole('link', { name: 'Visa sidan som vanligt' }).click()
    await again.getByText('Närvarande (1)').waitFor()
    await eventually(async () => expect(await notes(again).inputValue()).toBe(written))
    expect(await withoutNetwork(again).count()).toBe(0)
    await second.close()
  } finally {
    await product.now().back()
    await folder.remove()
  }
}, 240_000)

test('A meeting that is begun without a network goes on through a reload, and has begun at the server when it was begun here', async () => {
  const { dialogue, staff, organisation, representative } = await meetingOf(product, 'ORG03')
  const page = await product.person(strategist, { expected: [offline, letters] })
  await open(page, staff)
  await meetingReadyForOffline(page, dialogue)
  await page.context().setOffline(true)
  const pressed = Date.now()
  await page.getByRole('button', { name: 'Börja mötet' }).click()
  await page.getByText('Mötet har börjat här kl.').waitFor()
  const shown = Date.now()
  await notes(page).fill('Begynt på en ort utan nät.')
  await page.reload()
  await alive(page, 'section textarea')
  await page.getByText('Mötet har börjat här kl.').waitFor()
  expect(await page.getByRole('button', { name: 'Avsluta mötet' }).count()).toBe(0)
  await eventually(async () => expect(await notes(page).inputValue()).toBe('Begynt på en ort utan nät.'))
  await notes(page).pressSequentially(' Och vidare.')
  await wait(6000)
  expect(await begunAt(dialogue)).toBeFalsy()
  const other = await product.person(representative)
  await open(other, organisation)
  await other.getByText('Mötet har inte börjat').waitFor()

  // From the network's return on, no moment comes in which nothing can be noted.
  await page.evaluate(() => {
    const box = document.querySelector('section textarea')!
    new MutationObserver(() => document.body.toggleAttribute('data-shut', true)).observe(box, {
      attributeFilter: ['readonly'],
    })
  })
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Avsluta mötet' }).waitFor()
  await saved(page)
  expect(await page.locator('body[data-shut]').count()).toBe(0)
  await eventually(async () =>
    expect((await textsOf(dialogue, 'so_far.notes')).at(-1)).toBe('Begynt på en ort utan nät. Och vidare.'),
  )
  const began = (await begunAt(dialogue))!.getTime()
  expect(began).toBeGreaterThanOrEqual(pressed)
  expect(began).toBeLessThanOrEqual(shown)
  await eventually(async () =>
    expect(await notes(other).inputValue()).toBe('Begynt på en ort utan nät. Och vidare.'),
  )
  // Time is handed on when another part is chosen.
  await choose(page, '5.1')
  await open(page, staff)
  await page.getByRole('button', { name: 'Avsluta mötet' }).waitFor()
  await wait(1000)
  expect((await begunAt(dialogue))!.getTime()).toBe(began)
  const told =
    await product.sql()`select detail from audit_entry where what = 'meeting.begun' and subject = ${dialogue}`
  expect(told).toHaveLength(1)
  await eventually(async () => {
    const [used] =
      await product.sql()`select sum(seconds)::int as seconds from time_used where dialogue_id = ${dialogue}`
    expect(used!.seconds).toBeGreaterThan(4)
  })
})

test('What the server said of the meeting before it was begun does not end it again', async () => {
  const { staff } = await meetingOf(product, 'ORG15')
  const page = await product.person(strategist)
  let answer = () => {}
  const answered = new Promise<void>((done) => (answer = done))
  let asked = false
  const late = async (route: Route) => {
    const response = await route.fetch()
    asked = true
    await answered
    await route.fulfill({ response })
  }
  await open(page, staff)
  await page.route(
    (url) => url.pathname.endsWith('/meeting') && url.pathname.startsWith('/api/'),
    (route) => (route.request().method() === 'GET' && !asked ? late(route) : route.continue()),
  )
  await eventually(async () => expect(asked).toBe(true))
  await begin(page)
  const shut = page.getByText('Mötet har inte börjat', { exact: true }).waitFor({ timeout: 1500 })
  answer()
  await expect(shut).rejects.toThrow(/Timeout/)
})

test('A beginning that the server does not take is said to be so, and what was noted stays', async () => {
  const { dialogue, staff, representative } = await meetingOf(product, 'ORG13')
  const page = await product.person(noteTaker, { expected: [offline, letters, refused(409)] })
  await open(page, staff)
  await meetingReadyForOffline(page, dialogue)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Börja mötet' }).click()
  await page.getByText('Mötet har börjat här kl.').waitFor()
  await notes(page).fill('Skrivet innan det blev fel.')
  const own = await product.person(representative)
  await own.goto(`/form/${dialogue}/check`)
  await own.getByRole('button', { name: 'Skicka svaren' }).click()
  await own.waitForURL('**/receipt')
  await page.context().setOffline(false)
  await page.getByText('En ändring togs inte emot:').waitFor()
  await page.getByText('Mötet har inte börjat', { exact: true }).waitFor()
  expect(await notes(page).inputValue()).toBe('Skrivet innan det blev fel.')
  await page.getByText('Inte sparat: ett svar behöver ändras.').first().waitFor()
  expect(await textsOf(dialogue, 'so_far.notes')).toEqual([])
})

test('The organisation’s own screen opens anew without a network too, and says where the notes are', async () => {
  const { dialogue, staff, organisation, representative } = await meetingOf(product, 'ORG05')
  const leader = await product.person(strategist)
  await open(leader, staff)
  await begin(leader)
  await notes(leader).fill('Strategens ord.')
  await saved(leader)
  const page = await product.person(representative, { expected: [offline, letters] })
  await open(page, organisation)
  await meetingReadyForOffline(page, dialogue)
  await notes(leader).pressSequentially(' Och fler, medan sidan var öppen.')
  await eventually(async () => expect(await notes(page).inputValue()).toContain('medan sidan var öppen.'))
  await wait(300)
  const caches = await cached(page)
  expect(caches.some((one) => one.includes('/offline/meeting '))).toBe(true)
  expect(caches.filter((one) => /Strategens ord|bjorkvik/i.test(one))).toEqual([])
  expect(caches.filter((one) => /^\S*\/(api|form|rounds)\b/.test(one))).toEqual([])

  await page.context().setOffline(true)
  await page.goto(organisation)
  await alive(page, 'section textarea')
  await withoutNetwork(page).waitFor()
  await eventually(async () =>
    expect(await notes(page).inputValue()).toBe('Strategens ord. Och fler, medan sidan var öppen.'),
  )
  expect(await page.getByRole('button', { name: /Märk stället|Avsluta mötet/ }).count()).toBe(0)
  await notes(page).pressSequentially(' Våra ord utan nät.')
  await page.getByText('Inte sparat: inget nät. I den här webbläsaren väntar 1 svar.').first().waitFor()
  await page.reload()
  await alive(page, 'section textarea')
  await eventually(async () => expect(await notes(page).inputValue()).toContain('Våra ord utan nät.'))
  await page.getByRole('link', { name: 'Formuläret' }).click()
  await page.getByRole('navigation', { name: 'Delar i dialogguiden' }).getByRole('link').first().waitFor()
  await page.goBack()
  await alive(page, 'section textarea')
  await page.context().setOffline(false)
  await saved(page)
  await eventually(async () => expect(await notes(leader).inputValue()).toContain('Våra ord utan nät.'))
  expect((await textsOf(dialogue, 'so_far.notes')).filter((one) => one.includes('Våra ord'))).toHaveLength(1)
})
