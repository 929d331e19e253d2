import { setTimeout as wait } from 'node:timers/promises'
import { eventually } from './eventually'
import { alive, saved } from './form-page'
import { begin, choose, keptPages, meetingOf, meetingReadyForOffline, notes, open } from './meeting-page'
import { asksBeforeClosing, kept } from './outbox-page'
import { offline, refused, signingOut, useProduct } from './product'

const product = useProduct()
const strategist = 'strateg@bjorkvik.example'
const noteTaker = 'antecknare@bjorkvik.example'

const setShared = (dialogue: string, shared: boolean) =>
  product.sql()`update dialogue set draft_shared_at = ${shared ? new Date() : null} where id = ${dialogue}`

/** A strategist at the meeting of an organisation that shares its draft, and whether the browser keeps an answer of it and an activity. */
const openShared = async () => {
  const { dialogue, staff } = await meetingOf(product, 'ORG02')
  await setShared(dialogue, true)
  const [prepared] = (await product.sql()`select r.value ->> 'text' as text from answer a
    join answer_head h on h.answer_id = a.id join answer_revision r on r.id = h.revision_id
    where a.dialogue_id = ${dialogue} and a.key = 'so_far.text'`) as unknown as { text: string }[]
  const [activity] = (await product.sql()`select item -> 'fields' ->> 'title' as title from answer a
    join answer_head h on h.answer_id = a.id join answer_revision r on r.id = h.revision_id
    cross join jsonb_array_elements(r.value -> 'items') item
    where a.dialogue_id = ${dialogue} and a.key like '%.activities'`) as unknown as { title: string }[]
  const words = prepared!.text.slice(0, 40)
  const page = await product.person(strategist, { expected: [offline, /ERR_FAILED/] })
  await open(page, staff)
  await meetingReadyForOffline(page, dialogue)
  await page.getByText(words, { exact: false }).waitFor()
  const keptWords = async () => {
    const all = JSON.stringify(await keptPages(page))
    return [words, activity!.title].map((one) => all.includes(one))
  }
  expect(await keptWords()).toEqual([true, true])
  return { dialogue, staff, page, kept: keptWords }
}

test('A draft that is no longer shared goes from the strategist’s screen and from what the browser keeps', async () => {
  const { dialogue, page, kept } = await openShared()
  await setShared(dialogue, false)
  await page.getByText('Organisationen har inte delat sitt utkast', { exact: false }).waitFor()
  await eventually(async () => expect(await kept()).toEqual([false, false]))
})

test('A draft that is no longer shared goes from what the browser keeps, also where the page was opened without a network', async () => {
  const { dialogue, staff, page, kept } = await openShared()
  await page.context().setOffline(true)
  await page.goto(staff)
  await alive(page, 'section textarea')
  expect(await kept()).toEqual([true, true])
  await setShared(dialogue, false)
  await page.context().setOffline(false)
  await eventually(async () => expect(await kept()).toEqual([false, false]))
})

test('A shared computer keeps no meeting, and staff can say that it is one from the meeting itself', async () => {
  const { dialogue, staff } = await meetingOf(product, 'ORG08')
  const page = await product.person(strategist, { expected: [offline, /ERR_FAILED/] })
  await open(page, staff)
  await meetingReadyForOffline(page, dialogue)
  await page.getByLabel('Det här är en delad dator').check()
  await eventually(async () => expect(await page.evaluate(() => indexedDB.databases())).toEqual([]))
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  await begin(page)
  await notes(page).fill('Skrivet på bibliotekets dator.')
  await saved(page)
  await open(page, staff)
  expect(await notes(page).inputValue()).toBe('Skrivet på bibliotekets dator.')
  expect(await page.getByLabel('Det här är en delad dator').isChecked()).toBe(true)
  await wait(6000)
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  await page.context().setOffline(true)
  await expect(page.goto(staff)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/)
})

test('On the organisation’s own screen, what waits is said to be on its way however often one looks back at the page', async () => {
  const { dialogue, organisation, representative } = await meetingOf(product, 'ORG05')
  await product.sql()`insert into meeting (municipality_id, dialogue_id, begun_at)
    select municipality_id, id, now() from dialogue where id = ${dialogue} on conflict do nothing`
  const page = await product.person(representative, { expected: [/ERR_FAILED/] })
  await page.route('**/answers', (route) => route.abort())
  await open(page, organisation)
  await notes(page).fill('Skrivet medan servern dröjde.')
  await page
    .getByText(/I den här webbläsaren väntar 1 svar/)
    .first()
    .waitFor()
  let answer = () => {}
  const answered = new Promise<void>((done) => (answer = done))
  await page.unroute('**/answers')
  await page.route('**/answers', async (route) => {
    await answered
    await route.continue()
  })
  await open(page, organisation)
  const line = page.getByRole('status').filter({ hasText: 'Sparar …' })
  await line.waitFor()
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await wait(500)
  expect(await line.count()).toBe(1)
  answer()
  await saved(page)
})

test('What only the page has of a meeting is asked about before it closes: a title that was begun, a tick on a shared computer', async () => {
  const { staff, organisation, representative } = await meetingOf(product, 'ORG09')
  const leader = await product.person(strategist)
  await open(leader, staff)
  await begin(leader)
  const own = await product.person(representative)
  await open(own, organisation)
  await choose(own, '5.1')
  const title = own.getByLabel('Vad heter aktiviteten?')
  await title.fill('Halvfärdig')
  expect(await asksBeforeClosing(own)).toBe(true)
  await title.fill('')
  expect(await asksBeforeClosing(own)).toBe(false)

  const shared = await product.person(representative, { expected: [offline] })
  await shared.context().addCookies([{ name: 'halvtid-shared', value: '1', url: product.origin() }])
  await open(shared, organisation)
  await shared.getByText('Närvarande (0)').click()
  await shared.context().setOffline(true)
  await shared.getByLabel('Roll', { exact: true }).fill('Enhetschef')
  await shared.keyboard.press('Enter')
  await shared.getByText('Närvarande (1)').waitFor()
  expect(await asksBeforeClosing(shared)).toBe(true)
  await shared.context().setOffline(false)
  await leader.getByText('Närvarande (1)').waitFor()
  await eventually(async () => expect(await shared.getByText(/Ändringar som väntar/).count()).toBe(0))
  expect(await asksBeforeClosing(shared)).toBe(false)
})

test('Signing out takes the kept meeting and its shell away', async () => {
  const { dialogue, staff } = await meetingOf(product, 'ORG10')
  const page = await product.signIn(
    await product.newBrowser({ expected: [offline, /ERR_FAILED/, signingOut] }),
    strategist,
  )
  await open(page, staff)
  await meetingReadyForOffline(page, dialogue)
  await page.getByText('Meny', { exact: true }).click()
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await page.waitForURL('**/sign-in')
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  await page.context().setOffline(true)
  await expect(page.goto(staff)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/)
})

test('Whoever signs in after a session that ran out sees nothing of what the one before had kept, which still waits to be sent', async () => {
  const { dialogue, staff, organisation, representative } = await meetingOf(product, 'ORG12')
  await product.sql()`insert into meeting (municipality_id, dialogue_id, begun_at)
    select municipality_id, id, now() from dialogue where id = ${dialogue} on conflict do nothing`
  const page = await product.person(noteTaker, { expected: [offline, /ERR_FAILED/, refused(401)] })
  await open(page, staff)
  await meetingReadyForOffline(page, dialogue)
  await page.route('**/answers', (route) => route.abort())
  const refusedOnce = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/answers'))
  await notes(page).fill('Antecknarens egna ord.')
  await refusedOnce
  await page.context().clearCookies()
  await page.goto('/sign-in')
  expect(await product.historyOf(dialogue, 'so_far.notes')).toEqual([])
  await page.unroute('**/answers')
  await product.signInOn(page, representative)
  await page.waitForURL(/\/form/)
  await eventually(async () =>
    expect((await keptPages(page)).filter((one) => one.title?.startsWith('Möte'))).toEqual([]),
  )

  await page.context().setOffline(true)
  await page.goto(staff)
  await page.getByText('Mötet har inte varit öppet i den här webbläsaren').waitFor()
  expect(await page.content()).not.toContain('Antecknarens egna ord.')
  await page.context().setOffline(false)
  await open(page, organisation)
  await meetingReadyForOffline(page, dialogue)
  await page.context().setOffline(true)
  await page.goto(staff)
  await page.getByText('Mötet har inte varit öppet i den här webbläsaren').waitFor()
  await open(page, organisation)
  expect(await notes(page).inputValue()).toBe('')
  expect(await page.content()).not.toContain('Antecknarens egna ord.')
  await page.context().setOffline(false)
  expect(await product.historyOf(dialogue, 'so_far.notes')).toEqual([])

  await page.context().clearCookies()
  await product.signIn(page.context(), noteTaker)
  await open(page, staff)
  await eventually(async () =>
    expect(await product.historyOf(dialogue, 'so_far.notes')).toEqual([{ text: 'Antecknarens egna ord.' }]),
  )
})

test('What one of the staff ticks in a browser where another has signed in waits for the one who ticked', async () => {
  const { dialogue, staff } = await meetingOf(product, 'ORG13')
  await product.sql()`insert into meeting (municipality_id, dialogue_id, begun_at)
    select municipality_id, id, now() from dialogue where id = ${dialogue} on conflict do nothing`
  const there = () => product.sql()`select role, present from attendance where dialogue_id = ${dialogue}`
  const page = await product.person(noteTaker, { expected: [refused(401)] })
  await open(page, staff)
  await page.getByText('Närvarande (0)').click()
  const other = await product.signIn(page.context(), strategist)
  await other.close()
  const answer = page.waitForResponse('**/attendance')
  await page.getByLabel('Roll', { exact: true }).fill('Enhetschef')
  await page.keyboard.press('Enter')
  expect((await answer).status()).toBe(401)
  expect(await there()).toEqual([])
  await product.signIn(page.context(), noteTaker)
  await eventually(async () => expect(await there()).toEqual([{ role: 'Enhetschef', present: true }]))
})

test('What staff noted without a network is sent from the organisation’s page too, which says so', async () => {
  const { dialogue, staff } = await meetingOf(product, 'ORG03')
  await product.sql()`insert into meeting (municipality_id, dialogue_id, begun_at)
    select municipality_id, id, now() from dialogue where id = ${dialogue} on conflict do nothing`
  const page = await product.person(noteTaker, { expected: [offline, /ERR_FAILED/] })
  await open(page, staff)
  await page.context().setOffline(true)
  await notes(page).fill('Antecknat på tåget hem.')
  await kept(page, 0)
  await page.close()
  await page.context().setOffline(false)
  const next = await page.context().newPage()
  await next.route('**/answers', (route) => route.abort())
  await next.goto(staff.replace(/\/meeting$/, ''))
  await next.getByText('inte är på servern än: 1', { exact: false }).waitFor()
  await next.unroute('**/answers')
  await eventually(async () =>
    expect(await product.historyOf(dialogue, 'so_far.notes')).toEqual([{ text: 'Antecknat på tåget hem.' }]),
  )
  await next.getByText('inte är på servern än: 1', { exact: false }).waitFor({ state: 'hidden' })
})

test('A meeting that is no longer the reader’s is kept no longer: not on its page, and not while it is open', async () => {
  const { dialogue, organisation, representative } = await meetingOf(product, 'ORG14')
  const page = await product.person(representative, { expected: [refused(404)] })
  const revoke = (at: string | null) =>
    product.sql()`update participant set revoked_at = ${at} where dialogue_id = ${dialogue}
      and person_id in (select id from person where email = ${representative})`
  await open(page, organisation)
  await meetingReadyForOffline(page, dialogue)
  await revoke('2026-01-01')
  await eventually(async () => expect(await keptPages(page)).toEqual([]))
  await revoke(null)
  await open(page, organisation)
  await meetingReadyForOffline(page, dialogue)
  await page.goto('/sign-in')
  await revoke('2026-01-01')
  await page.goto(organisation)
  await page.getByRole('heading', { name: 'Du har inte längre tillgång till formuläret' }).waitFor()
  await eventually(async () => expect(await keptPages(page)).toEqual([]))
})

test('Staff whose access has been taken away lose what was kept at their next visit with a network', async () => {
  const { dialogue, staff } = await meetingOf(product, 'ORG05')
  const page = await product.person(noteTaker, { expected: [refused(401)] })
  await open(page, staff)
  await meetingReadyForOffline(page, dialogue)
  await product.sql()`update person set revoked_at = now() where email = ${noteTaker}`
  await page.goto(staff)
  await page.waitForURL(/sign-in/)
  await eventually(async () => expect(await keptPages(page)).toEqual([]))
})
