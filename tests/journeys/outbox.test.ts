import { randomUUID } from 'node:crypto'
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { eventually } from './eventually'
import { openPart, question, saved, words } from './form-page'
import { asksBeforeClosing, keptIn, setLifecycle } from './outbox-page'
import { offline, refused, signingOut, useProduct, type Page } from './product'
import { violations } from './violations'

const product = useProduct()
const key = 'awareness.text'
const texts = (values: unknown[]) => values.map((value) => (value as { text?: string }).text)
const onServer = async (dialogue: string, of = key) => texts(await product.valuesOf(dialogue, of))
const hasSaved = (dialogue: string, ...wanted: string[]) =>
  eventually(async () => expect(await onServer(dialogue)).toEqual(wanted))
const notice = (page: Page) => page.getByRole('alert').filter({ hasText: /Du (är utloggad|har inte längre)/ })

test('An expired session keeps the text, says so, leads to the sign-in page and back, and then everything is sent by itself', async () => {
  const dialogue = await product.dialogueOf('ORG03')
  const email = 'tuomas.planberg@bjorkvik.example'
  const page = await product.person(email, { expected: [refused(401)] })
  await openPart(page, dialogue, 'so_far')
  await page.context().clearCookies()
  await words(page, key).fill('Skrivet efter att sessionen gick ut.')
  await notice(page).getByText('Texten ligger kvar i den här webbläsaren.').waitFor()
  await page.getByText('Inte sparat: du är utloggad.').first().waitFor()
  expect(await onServer(dialogue)).toEqual([])
  await notice(page).getByRole('button', { name: 'Hämta texten' }).waitFor()
  await notice(page).getByRole('link', { name: 'Logga in igen' }).click()
  await product.signInOn(page, email)
  await page.waitForURL(`**/form/${dialogue}/so_far`)
  await hasSaved(dialogue, 'Skrivet efter att sessionen gick ut.')
  expect(await words(page, key).inputValue()).toBe('Skrivet efter att sessionen gick ut.')
  await eventually(async () => expect(await keptIn(page)).toEqual([]))
})

test('What one person wrote in a browser is not sent in the name of the next who signs in there', async () => {
  const dialogue = await product.dialogueOf('ORG03')
  const page = await product.person('tuomas.planberg@bjorkvik.example', { expected: [refused(401)] })
  await openPart(page, dialogue, 'challenges')
  const other = await product.signIn(page.context(), 'ingela.gatstrom@bjorkvik.example')
  await other.close()
  await words(page, 'success_factors.text').fill('Tuomas egna ord.')
  await notice(page).waitFor()
  expect(await onServer(dialogue, 'success_factors.text')).toEqual([])
  await product.signIn(page.context(), 'tuomas.planberg@bjorkvik.example')
  await page.bringToFront()
  await eventually(async () =>
    expect(await onServer(dialogue, 'success_factors.text')).toEqual(['Tuomas egna ord.']),
  )
  const [row] = await product.sql()`
    select p.name from answer a join answer_revision v on v.answer_id = a.id join person p on p.id = v.author_id
    where a.dialogue_id = ${dialogue} and a.key = 'success_factors.text'`
  expect(row!.name).toBe('Tuomas Planberg')
})

test('When access is taken away the text is kept, said plainly, and given as a file, on the open page and on the next', async () => {
  const dialogue = await product.dialogueOf('ORG08')
  const email = 'birgitta.tillsynsson@bjorkvik.example'
  const page = await product.person(email, { expected: [refused(404)] })
  await openPart(page, dialogue, 'so_far')
  const revoke = (at: Date | null) => product.sql()`
    update participant set revoked_at = ${at} where dialogue_id = ${dialogue}
    and person_id = (select id from person where email = ${email} and role = 'representative')`
  await revoke(new Date())
  await words(page, key).fill('Skrivet när dörren stängdes. 🚪')
  await notice(page).getByText('Texten ligger kvar i den här webbläsaren.').waitFor()
  const fetchFile = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hämta texten' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('halvtid.txt')
    return readFile(await download.path(), 'utf8')
  }
  const file = await fetchFile()
  expect(file).toContain('Skrivet när dörren stängdes. 🚪')
  expect(file).toContain(
    await question(page, key)
      .locator('xpath=ancestor::section//h2 | ancestor::section//h3')
      .first()
      .innerText()
      .then((all) => all.split('\n').at(-1)!),
  )
  await page.reload()
  await page.getByRole('heading', { name: 'Du har inte längre tillgång till formuläret' }).waitFor()
  await page.getByText('Skrivet när dörren stängdes. 🚪').waitFor()
  expect(await fetchFile()).toBe(file)
  expect(await keptIn(page)).toHaveLength(1)
  await revoke(null)
  await openPart(page, dialogue, 'so_far')
  await hasSaved(dialogue, 'Skrivet när dörren stängdes. 🚪')
})

test('A refused text stays in the page and in the browser with the reason, and the next edit takes its place', async () => {
  const dialogue = await product.dialogueOf('ORG12')
  const page = await product.person('annika.rorstrom@bjorkvik.example', { expected: [refused(422)] })
  await openPart(page, dialogue, 'so_far')
  await words(page, key).evaluate((field) => {
    const half = String.fromCharCode(0xd83d)
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(field, `Halv ${half}`)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await page.getByText('Inte sparat: ett svar behöver ändras.').first().waitFor()
  await page
    .getByRole('alert')
    .filter({ hasText: 'Texten innehåller ett tecken som inte kan sparas' })
    .waitFor()
  expect((await keptIn(page)).map((one) => one.value.text!.length)).toEqual([6])
  await page.reload()
  await page
    .getByRole('alert')
    .filter({ hasText: 'Texten innehåller ett tecken som inte kan sparas' })
    .waitFor()
  expect(await words(page, key).inputValue()).toHaveLength(6)
  await words(page, key).fill('Helt.')
  await saved(page)
  expect(await onServer(dialogue)).toEqual(['Helt.'])
  expect(await keptIn(page)).toEqual([])
})

test('A text over the limit is refused by name and stays on the page, and the shortened one is saved', async () => {
  const dialogue = await product.dialogueOf('ORG15')
  const page = await product.person('abdi.garagelid@bjorkvik.example', { expected: [refused(422)] })
  await openPart(page, dialogue, 'challenges')
  const field = words(page, 'success_factors.text')
  await field.fill('å'.repeat(20_001))
  await page.getByRole('alert').filter({ hasText: 'Texten är för lång' }).waitFor()
  expect(await field.inputValue()).toHaveLength(20_001)
  expect(await onServer(dialogue, 'success_factors.text')).toEqual([])
  await field.fill('å'.repeat(20_000))
  await saved(page)
  expect(await onServer(dialogue, 'success_factors.text')).toEqual(['å'.repeat(20_000)])
})

test('A text that was refused is told of by its question’s name on the next part too, where nothing else shows it', async () => {
  const dialogue = await product.dialogueOf('ORG15')
  const page = await product.person('abdi.garagelid@bjorkvik.example', { expected: [refused(422)] })
  await openPart(page, dialogue, 'challenges')
  await words(page, 'success_factors.text').fill('å'.repeat(20_001))
  await page.getByRole('alert').filter({ hasText: 'Texten är för lång' }).waitFor()
  await page.getByRole('link', { name: 'Nästa del' }).click()
  await page.waitForURL('**/actions')
  const told = page.getByRole('alert').filter({ hasText: 'Texten är för lång' })
  await told.getByText(/Framgångsfaktorer/).waitFor()
  expect(await told.innerText()).not.toContain('undefined')
  await openPart(page, dialogue, 'challenges')
  const field = words(page, 'success_factors.text')
  await eventually(async () => expect(await field.inputValue()).toHaveLength(20_001))
  await field.fill('Kort.')
  await eventually(async () => expect(await onServer(dialogue, 'success_factors.text')).toEqual(['Kort.']))
})

test('Where the browser has room for a short text and not for a long one, the page does not say that both are kept', async () => {
  const dialogue = await product.dialogueOf('ORG12')
  const page = await product.person('annika.rorstrom@bjorkvik.example', { expected: [offline] })
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = new Proxy(
      Reflect.get(IDBObjectStore.prototype, 'put') as () => IDBRequest,
      {
        apply: (put, store, given: unknown[]) => {
          if (JSON.stringify(given[0]).length > 3000) throw new DOMException('Full', 'QuotaExceededError')
          return Reflect.apply(put, store, given) as IDBRequest
        },
      },
    )
  })
  await openPart(page, dialogue, 'so_far')
  await page.context().setOffline(true)
  await words(page, 'so_far.text').fill('lång '.repeat(1000))
  await page.getByText('Den här webbläsaren kan inte behålla text.').waitFor()
  expect(await violations(page)).toEqual([])
  await words(page, 'development.text').fill('kort')
  await eventually(async () =>
    expect((await keptIn(page)).map((one) => one.key)).toEqual(['development.text']),
  )
  await page
    .getByText(/Bara på den här sidan väntar 2 svar/)
    .first()
    .waitFor()
  expect(await asksBeforeClosing(page)).toBe(true)
  await page.context().setOffline(false)
  await saved(page)
  await eventually(async () => expect((await onServer(dialogue, 'so_far.text'))[0]).toHaveLength(5000))
  await page.getByText('Den här webbläsaren kan inte behålla text.').waitFor({ state: 'hidden' })
})

test('A reload after the session expired leads to the sign-in page and back to the same page, where the text is sent', async () => {
  const dialogue = await product.dialogueOf('ORG10')
  const [row] = await product.sql()`
    select p.email from participant t join person p on p.id = t.person_id where t.dialogue_id = ${dialogue} limit 1`
  const email = row!.email as string
  const page = await product.person(email, { expected: [refused(401)] })
  await openPart(page, dialogue, 'challenges')
  await page.context().clearCookies()
  await words(page, 'success_factors.text').fill('Skrivet före omladdningen.')
  await notice(page).waitFor()
  await page.reload()
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  await product.signInOn(page, email)
  await page.waitForURL(`**/form/${dialogue}/challenges`)
  await eventually(async () =>
    expect(await onServer(dialogue, 'success_factors.text')).toEqual(['Skrivet före omladdningen.']),
  )
})

test('Two tabs of one form write without a network, and neither loses nor doubles what the other wrote', async () => {
  const dialogue = await product.dialogueOf('ORG15')
  const one = await product.person('abdi.garagelid@bjorkvik.example', { expected: [offline] })
  const two = await one.context().newPage()
  await Promise.all([openPart(one, dialogue, 'so_far'), openPart(two, dialogue, 'so_far')])
  await one.context().setOffline(true)
  await words(one, 'so_far.text').fill('Från den första fliken.')
  await words(two, 'development.text').fill('Från den andra fliken.')
  await words(one, key).fill('Första flikens text om samma fråga.')
  await words(two, key).fill('Andra flikens text om samma fråga.')
  await eventually(async () => expect(await keptIn(one)).toHaveLength(4))
  await two.close()
  await one.context().setOffline(false)
  await eventually(async () => {
    // The closed tab may give up what it kept only after the network has come.
    await one.evaluate(() => window.dispatchEvent(new Event('online')))
    expect(await keptIn(one)).toEqual([])
  })
  expect(await onServer(dialogue, 'so_far.text')).toEqual(['Från den första fliken.'])
  expect(await onServer(dialogue, 'development.text')).toEqual(['Från den andra fliken.'])
  const all = texts(await product.historyOf(dialogue, key)).join('\n')
  for (const text of ['Första flikens text om samma fråga.', 'Andra flikens text om samma fråga.'])
    expect(all.split(text).length - 1).toBe(1)
})

test('Going back shows the page with its text, and what was not sent is sent', async () => {
  const dialogue = await product.dialogueOf('ORG05')
  const page = await product.person('kerstin.parkmark@bjorkvik.example', { expected: [/ERR_FAILED/] })
  await openPart(page, dialogue, 'so_far')
  await page.route('**/answers', (route) => route.abort())
  await words(page, key).fill('Skrivet strax innan bakåt.')
  await page.getByRole('link', { name: 'Nästa del' }).click()
  await page.waitForURL('**/challenges')
  await page.unroute('**/answers')
  await page.goBack()
  await eventually(async () => expect(await words(page, key).inputValue()).toBe('Skrivet strax innan bakåt.'))
  await hasSaved(dialogue, 'Skrivet strax innan bakåt.')
})

test('A laptop that sleeps in the middle of a text sends it when it wakes', async () => {
  const dialogue = await product.dialogueOf('ORG09')
  const [row] = await product.sql()`
    select p.email from participant t join person p on p.id = t.person_id where t.dialogue_id = ${dialogue} limit 1`
  const page = await product.person(row!.email as string, { expected: [offline] })
  await openPart(page, dialogue, 'so_far')
  await page.context().setOffline(true)
  await words(page, key).fill('Locket stängdes här.')
  await eventually(async () => expect(await keptIn(page)).toHaveLength(1))
  await setLifecycle(page, 'frozen')
  await page.context().setOffline(false)
  await new Promise((done) => setTimeout(done, 3000))
  await setLifecycle(page, 'active')
  await hasSaved(dialogue, 'Locket stängdes här.')
})

test('Text that waited for forty days without a network is sent like any other', async () => {
  const dialogue = await product.dialogueOf('ORG03')
  const page = await product.person('ingela.gatstrom@bjorkvik.example', { expected: [offline] })
  await page.clock.install({ time: new Date(Date.now() - 40 * 24 * 60 * 60 * 1000) })
  await openPart(page, dialogue, 'so_far')
  await page.context().setOffline(true)
  await words(page, 'development.text').fill('Skrivet före semestern.')
  await eventually(async () => expect(await keptIn(page)).toHaveLength(1))
  const next = await page.context().newPage()
  await page.close()
  await next.context().setOffline(false)
  await openPart(next, dialogue, 'so_far')
  await eventually(async () =>
    expect(await onServer(dialogue, 'development.text')).toEqual(['Skrivet före semestern.']),
  )
  expect(await words(next, 'development.text').inputValue()).toBe('Skrivet före semestern.')
})

test('An older text that stayed because the newer found no room goes once the server has the newer, and does not come back', async () => {
  const dialogue = await product.dialogueOf('ORG11')
  const [row] = await product.sql()`
    select p.email from participant t join person p on p.id = t.person_id where t.dialogue_id = ${dialogue} limit 1`
  const page = await product.person(row!.email as string, { expected: [offline] })
  // A full disk is found out at the end, and takes all that the transaction did back.
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = new Proxy(
      Reflect.get(IDBObjectStore.prototype, 'put') as () => IDBRequest,
      {
        apply: (put, store: IDBObjectStore, given: unknown[]) => {
          const request = Reflect.apply(put, store, given) as IDBRequest
          if (JSON.stringify(given[0]).length > 3000) request.onsuccess = () => store.transaction.abort()
          return request
        },
      },
    )
  })
  await openPart(page, dialogue, 'challenges')
  await page.context().setOffline(true)
  const field = words(page, 'success_factors.text')
  const texts = async () => (await keptIn(page)).map((one) => one.value.text)
  await field.fill('Ett.')
  await page
    .getByText(/I den här webbläsaren väntar 1 svar/)
    .first()
    .waitFor()
  await field.fill('Ett, två.')
  await eventually(async () => expect(await texts()).toContain('Ett, två.'))
  const long = 'lång '.repeat(1000)
  await field.fill(long)
  await page.getByText('Den här webbläsaren kan inte behålla text.').waitFor()
  expect(await texts()).toContain('Ett, två.')
  await page.context().setOffline(false)
  await eventually(async () => expect(await onServer(dialogue, 'success_factors.text')).toEqual([long]))
  await eventually(async () => expect(await keptIn(page)).toEqual([]))
  await openPart(page, dialogue, 'challenges')
  await page.waitForTimeout(1500)
  expect(await field.inputValue()).toBe(long)
  expect(await onServer(dialogue, 'success_factors.text')).toEqual([long])
})

test('A browser whose store does not answer keeps nothing, says so, and saves', async () => {
  const dialogue = await product.dialogueOf('ORG14')
  const [row] = await product.sql()`
    select p.email from participant t join person p on p.id = t.person_id where t.dialogue_id = ${dialogue} limit 1`
  const page = await product.person(row!.email as string)
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest
  })
  await openPart(page, dialogue, 'so_far')
  const text = `Skrivet ändå ${randomUUID()}`
  await words(page, key).fill(text)
  await page.getByText('Den här webbläsaren kan inte behålla text.').waitFor()
  await eventually(async () => expect(await onServer(dialogue)).toContain(text))
})

test.each([
  [
    'denied',
    () =>
      Object.defineProperty(window.indexedDB, 'open', {
        value: () => {
          throw new DOMException('No', 'SecurityError')
        },
      }),
  ],
  [
    'full',
    () =>
      (IDBObjectStore.prototype.put = () => {
        throw new DOMException('Full', 'QuotaExceededError')
      }),
  ],
])(
  'Where storage is %s the page says that it cannot keep text, warns before it closes, and saves',
  async (_how, deny) => {
    const dialogue = await product.dialogueOf('ORG10')
    const [row] = await product.sql()`
    select p.email from participant t join person p on p.id = t.person_id where t.dialogue_id = ${dialogue} limit 1`
    const page = await product.person(row!.email as string, { expected: [offline, /fetching the script/] })
    await page.addInitScript(deny)
    await openPart(page, dialogue, 'so_far')
    await page.context().setOffline(true)
    const text = `Bara på sidan ${randomUUID()}`
    await words(page, key).fill(text)
    await page.getByText('Den här webbläsaren kan inte behålla text.').waitFor()
    await page
      .getByText(/Bara på den här sidan väntar 1 svar/)
      .first()
      .waitFor()
    expect(await asksBeforeClosing(page)).toBe(true)
    await page.context().setOffline(false)
    await saved(page)
    await hasSaved(dialogue, text)
    expect(await asksBeforeClosing(page)).toBe(false)
  },
)

test('On a shared computer nothing is put in the browser, the page warns before it closes with unsent text, and saves', async () => {
  const dialogue = await product.dialogueOf('ORG08')
  const page = await product.person('birgitta.tillsynsson@bjorkvik.example', { expected: [offline] })
  await page.goto(`/form/${dialogue}`, { waitUntil: 'networkidle' })
  await page.getByLabel('Det här är en delad dator').check()
  await eventually(async () =>
    expect(
      await page.evaluate(async () => [
        await indexedDB.databases(),
        await caches.keys(),
        await navigator.serviceWorker.getRegistrations(),
      ]),
    ).toEqual([[], [], []]),
  )
  await page.reload()
  expect(await page.getByLabel('Det här är en delad dator').isChecked()).toBe(true)
  await openPart(page, dialogue, 'challenges')
  await page.getByText('Delad dator: inget läggs i webbläsaren.').waitFor()
  expect(await violations(page)).toEqual([])
  await page.context().setOffline(true)
  await words(page, 'success_factors.text').fill('Skrivet på bibliotekets dator.')
  await page
    .getByText(/Bara på den här sidan väntar 1 svar/)
    .first()
    .waitFor()
  const stored = () =>
    page.evaluate(async () => [
      await indexedDB.databases(),
      await caches.keys(),
      (await navigator.serviceWorker.getRegistrations()).length,
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]).includes('bibliotekets'),
    ])
  expect(await stored()).toEqual([[], [], 0, false])
  await page.context().setOffline(false)
  await saved(page)
  await eventually(async () =>
    expect(await onServer(dialogue, 'success_factors.text')).toEqual(['Skrivet på bibliotekets dator.']),
  )
  expect(await stored()).toEqual([[], [], 0, false])
})

test('A form that is still on its way to be kept when its reader signs out is not kept', async () => {
  const dialogue = await product.dialogueOf('ORG05')
  const page = await product.signIn(
    await product.newBrowser({ expected: [signingOut] }),
    'kerstin.parkmark@bjorkvik.example',
  )
  let [come, go] = [() => {}, () => {}]
  const mayCome = new Promise<void>((done) => (come = done))
  const mayGo = new Promise<void>((done) => (go = done))
  let asked = 0
  await page.route(/\/api\/dialogues\/[^/]+\/form\?/, async (route) => {
    const response = await route.fetch()
    asked += 1
    await mayCome
    await route.fulfill({ response })
  })
  await page.route('**/sign-in', async (route) => {
    await mayGo
    await route.continue()
  })
  await page.goto(`/form/${dialogue}`)
  await eventually(async () => expect(asked).toBe(1))
  await page.locator('header summary').click()
  const left = page.waitForRequest('**/sign-in')
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await left
  const kept = page.waitForEvent('requestfinished', (one) => /\/form\?/.test(one.url()))
  come()
  await kept
  await page.waitForTimeout(500)
  go()
  await page.waitForURL('**/sign-in')
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
})

test('A text that seems to hold a personal identity number is saved, with a polite warning beside it', async () => {
  const dialogue = await product.dialogueOf('ORG05')
  const page = await product.person('kerstin.parkmark@bjorkvik.example')
  await openPart(page, dialogue, 'so_far')
  const warning = question(page, 'so_far.text').getByText('Texten ser ut att innehålla ett personnummer.')
  await words(page, 'so_far.text').fill('Samtal med 19121212-1212 under våren 2018.')
  await warning.waitFor()
  await saved(page)
  expect(await onServer(dialogue, 'so_far.text')).toEqual(['Samtal med 19121212-1212 under våren 2018.'])
  await words(page, 'so_far.text').fill('Samtal under våren 2018.')
  await warning.waitFor({ state: 'detached' })
})

/** The same build under another name: what a new deployment looks like from a page that has been open since before it. */
const rebuild = async (from: string, to: string): Promise<string> => {
  await rm(to, { recursive: true, force: true })
  await cp(from, to, { recursive: true, filter: (path) => !path.includes(`${from}/cache`) })
  const old = (await readFile(`${to}/BUILD_ID`, 'utf8')).trim()
  const build = randomUUID().slice(0, 21)
  await writeFile(`${to}/BUILD_ID`, build)
  await rename(`${to}/static/${old}`, `${to}/static/${build}`)
  return build
}

test('A page that was open when a new version came saves as before, and a reload brings the new page with the text', async () => {
  const from = process.env.NEXT_DIST_DIR ?? '.next'
  const to = `${from}-deployed`
  const dialogue = await product.dialogueOf('ORG12')
  const page = await product.person('annika.rorstrom@bjorkvik.example', {
    expected: [refused(500), refused(502), refused(503), /ERR_(CONNECTION|EMPTY)/],
  })
  await openPart(page, dialogue, 'challenges')
  await page.evaluate(() => navigator.serviceWorker.ready)
  const [before] = await page.evaluate(() => caches.keys())
  try {
    const build = await rebuild(from, to)
    await product.now().away()
    await words(page, 'success_factors.text').fill('Skrivet medan den nya versionen kom.')
    await page.getByText('Inte sparat: tjänsten svarar inte.').first().waitFor()
    await product.now().back(to)
    await eventually(async () =>
      expect(await onServer(dialogue, 'success_factors.text')).toEqual([
        'Skrivet medan den nya versionen kom.',
      ]),
    )
    await page.reload()
    expect(await words(page, 'success_factors.text').inputValue()).toBe(
      'Skrivet medan den nya versionen kom.',
    )
    await eventually(async () => {
      const names = await page.evaluate(() => caches.keys())
      expect([names.length, names[0] === before, names[0]?.includes(build)]).toEqual([1, false, true])
    })
  } finally {
    await rm(to, { recursive: true, force: true })
  }
})
