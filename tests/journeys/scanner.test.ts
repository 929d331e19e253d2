import type { Page } from 'playwright-core'
import { eventually } from './eventually'
import { refused, useProduct } from './product'

const product = useProduct()
const receiver = 'nils.ny@bjorkvik.example'

const postAs = (page: Page, url: string, body: unknown): Promise<number> =>
  page.evaluate(
    async ([where, what]) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(where as string, { method: 'POST', headers, body: JSON.stringify(what) })).status
    },
    [url, body] as const,
  )

/** Everything that a scanner must leave as it is. */
const takeStock = async (dialogue: string) => {
  const sql = product.sql()
  return {
    dialogue: await sql`select state, draft_shared_at, submission_id from dialogue where id = ${dialogue}`,
    opened:
      await sql`select person_id, opened_at, revoked_at from participant where dialogue_id = ${dialogue} order by 1`,
    answers: await sql`select count(*)::int from answer_revision`,
    sessions: await sql`select count(*)::int from identity.session`,
    trusted: await sql`select count(*)::int from identity.browser`,
    links: await sql`select id, revoked_at from invitation order by id`,
    letters: await sql`select id, state from letter order by id`,
    meeting: await sql`select * from meeting where dialogue_id = ${dialogue}`,
  }
}

const mails = async (page: Page) => {
  await page.goto('/mail')
  return page.locator('article').evaluateAll((all) =>
    all.map((one) => ({
      subject: one.querySelector('h2')!.textContent!,
      text: (one as HTMLElement).innerText,
      links: [...one.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].map((link) => link.href),
    })),
  )
}

/** Opens the link in a browser that nobody has used, and presses one button after another, each on a fresh page. */
const pressEverything = async (link: string) => {
  const context = await product.newBrowser({
    expected: [refused(400), refused(403), refused(404), refused(429)],
  })
  const page = await context.newPage()
  await page.goto(link)
  const count = await page.getByRole('button').count()
  let pressed = 0
  for (let at = 0; at < count; at++) {
    await page.goto('about:blank')
    await page.goto(link)
    const button = page.getByRole('button').nth(at)
    if (!(await button.isVisible())) continue
    pressed++
    await button.click({ timeout: 5000 }).catch(() => {})
    await page.waitForLoadState('networkidle')
  }
  await context.close()
  return pressed
}

test('a scanner that opens every link and presses every button in another browser changes nothing, and the receiver comes in', async () => {
  const dialogue = await product.dialogueOf('ORG08')
  const strategist = await product.person('strateg@bjorkvik.example')
  await strategist.goto('/rounds')
  const at = `/api/dialogues/${dialogue}`
  const meeting = { day: '2030-05-06', time: '09:00', minutes: 60, place: 'Rum 3' }
  expect(await postAs(strategist, `${at}/invitations`, { name: 'Nils Ny', email: receiver })).toBe(200)
  expect(await postAs(strategist, `${at}/meeting/time`, meeting)).toBe(200)
  await eventually(async () =>
    expect(await product.sql()`select 1 from letter where state = 'waiting'`).toHaveLength(0),
  )
  await product.sql()`insert into letter (municipality_id, once, dialogue_id, person_id, kind, detail, created_at, due_at)
    select municipality_id, 'reminder', dialogue_id, person_id, 'reminder', '{}', now(), now() from letter
    where kind = 'invitation' and dialogue_id = ${dialogue}`
  await product.sql()`select pg_notify('halvtid_letters', '')`
  await eventually(async () =>
    expect(await mails(strategist)).toHaveLength(1 + 2 + (await colleagues(dialogue))),
  )

  await eventually(async () =>
    expect(await product.sql()`select 1 from letter where state = 'waiting'`).toHaveLength(0),
  )
  const links = [...new Set((await mails(strategist)).flatMap((one) => one.links))]
  expect(links.filter((link) => link.includes('/enter#'))).toHaveLength(2)
  const before = await takeStock(dialogue)
  for (const link of links) {
    for (const method of ['GET', 'HEAD']) expect((await fetch(link, { method })).status).toBeLessThan(500)
    expect({ link, pressed: await pressEverything(link) }).not.toEqual({ link, pressed: 0 })
  }
  expect(await takeStock(dialogue)).toEqual(before)

  const own = await (await product.newBrowser()).newPage()
  for (const link of links.filter((one) => one.includes('/enter#'))) {
    await own.goto('about:blank')
    await own.goto(link)
    await own.getByRole('button', { name: 'Öppna', exact: true }).click()
    const code = own.getByLabel('Kod', { exact: true })
    await code.or(own.getByText('Du är inloggad som Nils Ny.')).waitFor()
    if (await code.isVisible()) {
      await code.fill(await product.codeFor(receiver))
      await own.getByRole('button', { name: 'Fortsätt' }).click()
    }
    await own.getByText('Du är inloggad som Nils Ny.').waitFor()
  }
  expect(await takeStock(dialogue)).not.toEqual(before)
})

const colleagues = async (dialogue: string): Promise<number> =>
  (
    await product.sql()`select 1 from participant p join letter l on l.person_id = p.person_id
      where p.dialogue_id = ${dialogue} and l.kind = 'meeting' and l.state = 'sent'`
  ).length - 1

test('what the strategist sees: the invitation is on its way, then sent, and the last day and the meeting are as they were set', async () => {
  const dialogue = await product.dialogueOf('ORG12')
  const page = await product.person('strateg@bjorkvik.example', { expected: [refused(409)] })
  await page.goto(`/rounds/${await product.roundOf('halvtid-2026')}/dialogues/${dialogue}`)
  await page.getByText('Bjud in en deltagare').click()
  await page.getByLabel('Namn').fill('Eva Ny')
  await page.getByLabel('E-post').fill('eva.ny@bjorkvik.example')
  await page.getByRole('button', { name: 'Skicka inbjudan' }).click()
  await page.getByText('Inbjudan är på väg till eva.ny@bjorkvik.example.').waitFor()
  const row = page
    .getByRole('table', { name: 'Brev till dem som svarar' })
    .getByRole('row', { name: /Eva Ny/ })
  await row.getByText(/^Skickat /).waitFor()

  await page.getByText('Bestäm tid').click()
  await page.getByLabel('Dag', { exact: true }).fill('2029-10-28')
  await page.getByLabel('Klockslag', { exact: true }).fill('02:30')
  await page.getByLabel('Plats', { exact: true }).fill('Rum 3')
  await page.getByRole('button', { name: 'Kalla till mötet' }).click()
  await page.getByText('Det klockslaget kommer två gånger den natten.').waitFor()
  await page.getByLabel(/^Andra gången/).check()
  await page.getByRole('button', { name: 'Kalla till mötet' }).click()
  await page.getByText(/28 oktober 2029/).waitFor()
  const [meeting] = await product.sql()`select starts_at from meeting where dialogue_id = ${dialogue}`
  expect(meeting!.starts_at.toISOString()).toBe('2029-10-28T01:30:00.000Z')
})
