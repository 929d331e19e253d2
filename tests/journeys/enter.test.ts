import { get } from 'node:http'
import { eventually } from './eventually'
import { alive } from './form-page'
import { refused, useProduct } from './product'

const product = useProduct()
const email = 'tuomas.planberg@bjorkvik.example'

/** How many rows every table has, and how many times any of them was written. */
const countEverything = async () => {
  const sql = product.sql()
  const tables = await sql`select schemaname, relname from pg_stat_user_tables order by 1, 2`
  const counts: Record<string, string> = {}
  for (const { schemaname, relname } of tables) {
    const [row] =
      await sql`select count(*)::text as rows, coalesce(max(xmin::text::bigint), 0)::text as last from ${sql(`${schemaname}.${relname}`)}`
    counts[`${schemaname}.${relname}`] = `${row!.rows} rows, last written by ${row!.last}`
  }
  return counts
}

test('Opening a personal link changes nothing in the database, by itself or by a mail scanner', async () => {
  const link = await product.invite(email, await product.dialogueOf('ORG03'))
  const before = await countEverything()
  const page = await (await product.newBrowser()).newPage()
  await page.goto(link)
  await page.getByRole('button', { name: 'Öppna' }).waitFor()
  await fetch(`${product.origin()}/enter`, { method: 'HEAD' })
  expect(await countEverything()).toEqual(before)
})

test('An address typed and sent before the sign-in page came to life stays in its box and out of the page’s own address', async () => {
  const page = await (await product.newBrowser()).newPage()
  let come = () => {}
  const life = new Promise<void>((resolve) => (come = resolve))
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await life
    await route.continue()
  })
  await page.goto('/sign-in', { waitUntil: 'commit' })
  const field = page.getByLabel('E-postadress')
  await field.fill(email)
  await field.press('Enter')
  await page.getByRole('button', { name: 'Skicka kod' }).click()
  come()
  await alive(page)
  expect(await field.inputValue()).toBe(email)
  expect(page.url()).toBe(`${product.origin()}/sign-in`)
  await field.press('Enter')
  await page.getByLabel('Kod').waitFor()
})

test('The language is changed on the page of a personal link, which keeps its secret', async () => {
  const link = await product.invite(email, await product.dialogueOf('ORG03'))
  const page = await (await product.newBrowser()).newPage()
  await page.goto(link)
  await page.getByRole('button', { name: 'Öppna' }).waitFor()
  await page.locator('header summary').click()
  await page.getByRole('button', { name: 'العربية' }).click()
  await page.locator('html[dir="rtl"]').waitFor()
  await alive(page, 'main button')
  expect(new URL(page.url()).hash).toBe(new URL(link, product.origin()).hash)
  await page.locator('main').getByRole('button').click()
  await page.locator('main').getByRole('textbox').waitFor()
})

test('A new browser needs a code, a known one does not, and a forwarded link opens nothing', async () => {
  const dialogue = await product.dialogueOf('ORG03')
  const link = await product.invite(email, dialogue)
  const context = await product.newBrowser({ expected: [refused(403)] })
  const page = await context.newPage()
  await page.goto(link)
  await page.getByRole('button', { name: 'Öppna' }).click()
  await page.getByText('Vi har skickat en kod till t•••@bjorkvik.example').waitFor()

  const code = await product.codeFor(email)
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
  await page.getByLabel('Kod', { exact: true }).fill(wrong)
  await page.getByRole('button', { name: 'Fortsätt' }).click()
  await page.getByText('Koden stämmer inte eller är för gammal. Kontrollera den eller be om en ny.').waitFor()

  await page.getByLabel('Kod', { exact: true }).fill(`${code.slice(0, 3)} ${code.slice(3)}`)
  await page.getByRole('button', { name: 'Fortsätt' }).click()
  await page.waitForURL(`**/form/${dialogue}`)
  await page.getByText('Du är inloggad som Tuomas Planberg.').waitFor()

  const again = await context.newPage()
  await again.goto(link)
  await again.getByRole('button', { name: 'Öppna' }).click()
  await again.waitForURL(`**/form/${dialogue}`)

  const other = await (await product.newBrowser()).newPage()
  await other.goto(link)
  await other.getByRole('button', { name: 'Öppna' }).click()
  await other.getByText('Den här webbläsaren är ny för oss.').waitFor()
  await other.goto(`/form/${dialogue}`)
  expect(new URL(other.url()).pathname).toBe('/sign-in')
})

test('A code that was mailed to one browser does not work in another', async () => {
  const link = await product.invite(email, await product.dialogueOf('ORG03'))
  const page = await (await product.newBrowser()).newPage()
  await page.goto(link)
  await page.getByRole('button', { name: 'Öppna' }).click()
  await page.getByText('Den här webbläsaren är ny för oss.').waitFor()
  await page.goto('/mail')
  const code = (await page.locator('article').first().innerText()).match(/\d{6}/)![0]

  const other = await (await product.newBrowser({ expected: [refused(403)] })).newPage()
  await other.goto(link)
  await other.getByRole('button', { name: 'Öppna' }).click()
  await other.getByLabel('Kod', { exact: true }).fill(code)
  await other.getByRole('button', { name: 'Fortsätt' }).click()
  await other.getByText('Koden stämmer inte eller är för gammal.').waitFor()
})

test('Arriving and pressing the button says who has opened the form', async () => {
  const dialogue = await product.dialogueOf('ORG03')
  const page = await product.person('ingela.gatstrom@bjorkvik.example')
  const opened = async () =>
    (
      await product.sql()`
      select t.opened_at from participant t join person p on p.id = t.person_id
      where t.dialogue_id = ${dialogue} and p.email = 'ingela.gatstrom@bjorkvik.example'`
    )[0]!.opened_at
  await page.goto(`/form/${dialogue}`)
  expect(await opened()).toBeNull()
  await page.getByRole('button', { name: /Börja svara|Fortsätt svara/ }).click()
  await page.waitForURL(`**/form/${dialogue}/so_far`)
  await eventually(async () => expect(await opened()).not.toBeNull())
})

test('Captured mail, where codes to sign in lie, is shown to this machine’s own name alone', async () => {
  const ask = (path: string, host: string, scheme: string): Promise<{ status: number; text: string }> =>
    new Promise((resolve, reject) => {
      const headers = { host, 'x-forwarded-proto': scheme, cookie: 'halvtid-language=sv' }
      get(new URL(path, product.origin()), { headers }, async (answer) => {
        let text = ''
        for await (const piece of answer.setEncoding('utf8')) text += piece
        resolve({ status: answer.statusCode!, text })
      }).on('error', reject)
    })
  const { host } = new URL(product.origin())
  expect((await ask('/mail', host, 'http')).status).toBe(200)
  expect((await ask('/sign-in', host, 'http')).text).toContain('läs breven här')
  for (const [name, scheme] of [
    ['halvtid.example', 'https'],
    [host, 'https'],
  ] as const) {
    expect((await ask('/mail', name, scheme)).status).toBe(404)
    const page = await ask('/sign-in', name, scheme)
    expect(page.status).toBe(200)
    expect(page.text).not.toContain('läs breven här')
  }
  expect((await ask('/mail', 'halvtid.example', 'http')).status).toBe(421)
})
