import { readFile } from 'node:fs/promises'
import { eventually } from './eventually'
import { openPart, words } from './form-page'
import { asksBeforeClosing, keptIn } from './outbox-page'
import { refused, useProduct, type Page } from './product'
import { violations } from './violations'

const product = useProduct()
const notice = (page: Page) => page.getByRole('alert').filter({ hasText: /Du har inte längre/ })

const fileOf = async (page: Page): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hämta texten' }).click(),
  ])
  return readFile(await download.path(), 'utf8')
}
const revoke = (dialogue: string, email: string, at: Date | null) => product.sql()`
  update participant set revoked_at = ${at} where dialogue_id = ${dialogue}
  and person_id = (select id from person where email = ${email} and role = 'representative')`

test('On a browser that two have used, each is shown and given only what they wrote themselves', async () => {
  const dialogue = await product.dialogueOf('ORG08')
  const [one, two] = ['birgitta.tillsynsson@bjorkvik.example', 'arvid.lovgren@bjorkvik.example']
  const page = await product.person(one, { expected: [refused(401), refused(404)] })
  const context = page.context()
  const writeWithout = async (email: string, text: string) => {
    await openPart(page, dialogue, 'challenges')
    await revoke(dialogue, email, new Date())
    await words(page, 'success_factors.text').fill(text)
    await notice(page).waitFor()
    return fileOf(page)
  }
  const visit = async (email: string) => {
    await (await product.signIn(context, email)).close()
    await page.goto(`/form/${dialogue}/challenges`)
  }
  const lost = page.getByRole('heading', { name: 'Du har inte längre tillgång till formuläret' })
  try {
    expect(await writeWithout(one, 'Birgittas egna ord.')).toContain('Birgittas egna ord.')
    await visit(two)
    const file = await writeWithout(two, 'Arvids egna ord.')
    expect([file.includes('Arvids egna ord.'), file.includes('Birgittas')]).toEqual([true, false])
    for (const [email, own, other] of [
      [one, 'Birgittas egna ord.', 'Arvids egna ord.'],
      [two, 'Arvids egna ord.', 'Birgittas egna ord.'],
    ] as const) {
      await visit(email)
      await lost.waitFor()
      expect(await violations(page)).toEqual([])
      await page.getByText(own).waitFor()
      expect(await page.getByText(other).count()).toBe(0)
      expect(await fileOf(page)).not.toContain(other)
    }
    expect(await keptIn(page)).toHaveLength(2)
    // A colleague of another organisation has no words of their own here.
    await visit('roger.kajfelt@bjorkvik.example')
    await lost.waitFor()
    await page.waitForTimeout(1500)
    expect(await page.getByText(/egna ord/).count()).toBe(0)
  } finally {
    for (const email of [one, two]) await revoke(dialogue, email, null)
  }
})

test.each([
  ['the session has expired', 401, /Du är utloggad\. Texten finns bara på den här sidan/],
  ['access was taken away', 404, /Du har inte längre tillgång till formuläret\. Texten finns bara/],
])(
  'On a shared computer where %s the text is given as a file from the page, and nothing is left in the browser',
  async (_what, status, told) => {
    const dialogue = await product.dialogueOf('ORG08')
    const text = `Skrivet på bibliotekets dator: ${status}. 📚`
    const email = 'birgitta.tillsynsson@bjorkvik.example'
    const page = await product.person(email, { expected: [refused(status)] })
    const context = page.context()
    await context.addCookies([{ name: 'halvtid-shared', value: '1', url: product.origin() }])
    await openPart(page, dialogue, 'challenges')
    const left = async (on: Page) => {
      const found = await on.evaluate(async () => [
        await indexedDB.databases(),
        await caches.keys(),
        (await navigator.serviceWorker.getRegistrations()).length,
        Object.entries(localStorage),
        Object.entries(sessionStorage).filter(([, value]) => value.includes('bibliotekets')),
      ])
      return {
        found,
        cookies: (await context.cookies()).filter(({ value }) => value.includes('bibliotekets')),
      }
    }
    const nothing = { found: [[], [], 0, [], []], cookies: [] }
    try {
      if (status === 404) await revoke(dialogue, email, new Date())
      else await context.clearCookies({ name: '__Host-halvtid' })
      await words(page, 'success_factors.text').fill(text)
      await page.getByRole('alert').filter({ hasText: told }).waitFor()
      expect(await violations(page)).toEqual([])
      const file = await fileOf(page)
      expect(file).toContain('Framgångsfaktorer')
      expect(file).toContain(text)
      expect(await left(page)).toEqual(nothing)
      expect(await asksBeforeClosing(page)).toBe(true)
      const next = await context.newPage()
      await next.goto('/sign-in')
      await page.close()
      expect(await left(next)).toEqual(nothing)
    } finally {
      await revoke(dialogue, email, null)
    }
  },
)

test('A tick for a shared computer counts, also when it was made before the page came to life', async () => {
  const dialogue = await product.dialogueOf('ORG08')
  const page = await product.person('birgitta.tillsynsson@bjorkvik.example')
  let come = () => {}
  const life = new Promise<void>((resolve) => (come = resolve))
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await life
    await route.continue()
  })
  await page.goto(`/form/${dialogue}`, { waitUntil: 'commit' })
  await page.getByLabel('Det här är en delad dator').check()
  const shared = async () =>
    (await page.context().cookies()).some(({ name, value }) => name === 'halvtid-shared' && value === '1')
  expect(await shared()).toBe(false)
  come()
  await eventually(async () => expect(await shared()).toBe(true))
  expect(await page.getByLabel('Det här är en delad dator').isChecked()).toBe(true)
  await eventually(async () => expect(await keptIn(page).catch(() => [])).toEqual([]))
})
