import { setTimeout as wait } from 'node:timers/promises'
import { eventually } from './eventually'
import { saved } from './form-page'
import { begin, keptPages, meetingOf, meetingReadyForOffline, notes, open } from './meeting-page'
import { offline, refused, signingOut, useProduct } from './product'

const product = useProduct()
const strategist = 'strateg@bjorkvik.example'
const noteTaker = 'antecknare@bjorkvik.example'

test('A draft that is no longer shared goes from the strategist’s screen and from what the browser keeps', async () => {
  const { dialogue, staff } = await meetingOf(product, 'ORG02')
  await product.sql()`update dialogue set draft_shared_at = now() where id = ${dialogue}`
  const [prepared] = (await product.sql()`select r.value ->> 'text' as text from answer a
    join answer_head h on h.answer_id = a.id join answer_revision r on r.id = h.revision_id
    where a.dialogue_id = ${dialogue} and a.key = 'so_far.text'`) as unknown as { text: string }[]
  const words = prepared!.text.slice(0, 40)
  const page = await product.person(strategist)
  const kept = async () => JSON.stringify(await keptPages(page)).includes(words)
  await open(page, staff)
  await meetingReadyForOffline(page, dialogue)
  await page.getByText(words, { exact: false }).waitFor()
  expect(await kept()).toBe(true)
  await product.sql()`update dialogue set draft_shared_at = null where id = ${dialogue}`
  await page.getByText('Organisationen har inte delat sitt utkast', { exact: false }).waitFor()
  await eventually(async () => expect(await kept()).toBe(false))
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
  await notes(page).fill('Antecknarens egna ord.')
  await wait(500)
  await page.context().clearCookies()
  await page.goto('/sign-in')
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
  const { dialogue, staff } = await meetingOf(product, 'ORG07')
  const page = await product.person(noteTaker, { expected: [refused(401)] })
  await open(page, staff)
  await meetingReadyForOffline(page, dialogue)
  await product.sql()`update person set revoked_at = now() where email = ${noteTaker}`
  await page.goto(staff)
  await page.waitForURL(/sign-in/)
  await eventually(async () => expect(await keptPages(page)).toEqual([]))
})
