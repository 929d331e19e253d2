import { readFile } from 'node:fs/promises'
import { eventually } from './eventually'
import { openPart, saved, words } from './form-page'
import { keptIn } from './outbox-page'
import { offline, refused, useProduct } from './product'
import { violations } from './violations'

const product = useProduct()
const key = 'message.text'
const sendButton = { name: 'Skicka svaren' }

test('Whoever has the form open is told that a colleague has sent it; what is written then stands outside, and both sides read that', async () => {
  const dialogue = await product.dialogueOf('ORG02')
  const page = await product.person('rana.socialund@bjorkvik.example')
  const colleague = await product.person('gustav.handlaggarfors@bjorkvik.example')
  await openPart(page, dialogue, 'support')
  expect(await page.getByText('Svaren är skickade').count()).toBe(0)
  await colleague.goto(`/form/${dialogue}/check`)
  await colleague.getByRole('button', sendButton).click()
  await colleague.waitForURL('**/receipt')
  await page.getByRole('status').getByText('Svaren är skickade').waitFor()
  await page
    .getByText(/ligger utanför det skickade/)
    .first()
    .waitFor()
  expect(await violations(page)).toEqual([])
  await words(page, key).fill('Skrivet efter sändningen.')
  await saved(page)
  await page
    .getByRole('status')
    .getByText(/utanför det som är skickat/)
    .first()
    .waitFor()
  await colleague.reload()
  await colleague.getByText('Ett svar har ändrats efter sändningen. Ändringen räknas inte.').waitFor()
  await colleague.goto(`/form/${dialogue}/check`)
  await colleague.getByText(/^Så står svaren nu\. Ändringar efter sändningen räknas först/).waitFor()
  const strategist = await product.person('strateg@bjorkvik.example')
  await strategist.goto(`/rounds/${await product.roundOf('halvtid-2026')}/dialogues/${dialogue}`)
  await strategist.getByText('Skrivet efter sändningen.').waitFor()
})

test('What a colleague has saved since one read the answers is read before it is sent', async () => {
  const dialogue = await product.dialogueOf('ORG12')
  const page = await product.person('annika.rorstrom@bjorkvik.example', { expected: [refused(409)] })
  const colleague = await product.person('goran.kranback@bjorkvik.example')
  await page.goto(`/form/${dialogue}/check`)
  await openPart(colleague, dialogue, 'support')
  await words(colleague, key).fill('Skrivet medan den andra läste.')
  await saved(colleague)
  await page.getByRole('button', sendButton).click()
  await page
    .getByRole('alert')
    .getByText('Ett svar har ändrats sedan du öppnade sidan.', { exact: false })
    .waitFor()
  await page.getByText('Skrivet medan den andra läste.').waitFor()
  expect(await violations(page)).toEqual([])
  expect(await product.sql()`select submission_id from dialogue where id = ${dialogue}`).toMatchObject([
    { submission_id: null },
  ])
  await page.getByRole('button', sendButton).click()
  await page.waitForURL('**/receipt')
})

test('What still lies in the browser is sent from the page one comes back to, and is read there before the form is sent', async () => {
  const dialogue = await product.dialogueOf('ORG13')
  const email = 'ludvig.scenfors@bjorkvik.example'
  const page = await product.person(email, { expected: [offline, /net::ERR_FAILED/] })
  await openPart(page, dialogue, 'support')
  await page.context().setOffline(true)
  await words(page, key).fill('Skrivet utan nät och glömt.')
  await page.locator('[data-state="failed"]').waitFor()
  await page.close()
  await page.context().setOffline(false)
  const back = await page.context().newPage()
  await back.route('**/answers', (route) => route.abort())
  await back.goto(`/form/${dialogue}/check`)
  await back.getByText(/Svar som väntar i den här webbläsaren och inte är på servern än: 1/).waitFor()
  await back.getByRole('button', sendButton).click()
  await back.getByText(/Allt du har skrivit är inte på servern än/).waitFor()
  expect(await product.sql()`select submission_id from dialogue where id = ${dialogue}`).toMatchObject([
    { submission_id: null },
  ])
  await back.unroute('**/answers')
  await back.getByText('Skrivet utan nät och glömt.').waitFor({ timeout: 40_000 })
  await eventually(async () =>
    expect(await product.valuesOf(dialogue, key)).toEqual([{ text: 'Skrivet utan nät och glömt.' }]),
  )
  await back
    .getByText(/Svar som väntar i den här webbläsaren och inte är på servern än/)
    .waitFor({ state: 'hidden' })
  await back.getByRole('button', sendButton).click()
  await back.waitForURL('**/receipt')
})

test('A text under a question that was hidden meanwhile is shown, given as a file and taken away, and the rest can be sent', async () => {
  const dialogue = await product.dialogueOf('ORG03')
  const strategist = await product.person('strateg@bjorkvik.example')
  const hide = async (hidden: string[]) =>
    strategist.evaluate(
      async ([url, body]) =>
        (await fetch(url!, { method: 'POST', body, headers: { 'content-type': 'application/json' } })).status,
      [`/api/dialogues/${dialogue}/tailoring`, JSON.stringify({ hidden, added: [] })],
    )
  await strategist.goto('/')
  const page = await product.person('ingela.gatstrom@bjorkvik.example', {
    expected: [offline, /net::ERR_FAILED/, refused(404)],
  })
  const hidden = 'Skrivet under en fråga som doldes.'
  await openPart(page, dialogue, 'support')
  await words(page, key).fill('Det vi vill ha sagt.')
  await saved(page)
  await page.context().setOffline(true)
  await words(page, 'plan_change.text').fill(hidden)
  await page.locator('[data-state="failed"]').waitFor()
  expect(await hide(['plan_change'])).toBe(200)
  await page.context().setOffline(false)
  const told = page.getByRole('status').filter({ hasText: 'inte längre finns i formuläret' })
  await told.getByText(hidden).waitFor({ timeout: 40_000 })
  await page.getByText('Inte sparat: en fråga finns inte längre.').first().waitFor()

  await page.goto(`/form/${dialogue}/check`)
  await told.getByText(hidden).waitFor()
  expect(await page.getByText(/inte är på servern än/).count()).toBe(0)
  expect(await violations(page)).toEqual([])
  if (process.env.PICTURES)
    await page.screenshot({ path: `${process.env.PICTURES}/unasked.png`, fullPage: true })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    told.getByRole('button', { name: 'Hämta texten' }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toContain(hidden)

  // Shown again it is saved, and what was read before that is not what is sent.
  expect(await hide([])).toBe(200)
  await page.reload()
  await eventually(async () =>
    expect(await product.valuesOf(dialogue, 'plan_change.text')).toEqual([{ text: hidden }]),
  )
  await page.getByText(hidden).waitFor()
  expect(await keptIn(page)).toEqual([])
})

test('What was written under a hidden question, in two tabs, goes when its writer takes it away, and stands in the way of nothing before that', async () => {
  const dialogue = await product.dialogueOf('ORG08')
  const page = await product.person('arvid.lovgren@bjorkvik.example', {
    expected: [offline, /net::ERR_FAILED/, refused(404)],
  })
  const other = await page.context().newPage()
  await openPart(other, dialogue, 'support')
  await other.route('**/answers', (route) => route.abort())
  await openPart(page, dialogue, 'support')
  await words(page, key).fill('Det vi vill ha sagt.')
  await saved(page)
  await page.context().setOffline(true)
  await words(page, 'plan_change.text').fill('Första.')
  await words(other, 'plan_change.text').fill('Andra.')
  for (const one of [page, other]) await one.locator('[data-state="failed"]').waitFor()
  await product.sql()`update dialogue set form = replace(form::text, '"plan_change"', '"another"')::jsonb where id = ${dialogue}`
  await page.context().setOffline(false)
  const told = page.getByRole('status').filter({ hasText: 'inte längre finns i formuläret' })
  await told.getByText('Första.').waitFor({ timeout: 40_000 })
  await other.close()
  await eventually(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    expect(await told.getByText('Andra.').count()).toBeGreaterThan(0)
  })
  await page.goto(`/form/${dialogue}/check`)
  for (const text of ['Första.', 'Andra.']) await told.getByText(text).waitFor()
  const asked: string[] = []
  let sure = false
  page.on('dialog', (dialog) => {
    asked.push(dialog.message())
    void (sure ? dialog.accept() : dialog.dismiss())
  })
  const remove = told.getByRole('button', { name: 'Ta bort texten' })
  await remove.click()
  expect(await keptIn(page)).toHaveLength(2)
  await page.getByRole('button', sendButton).click()
  await page.waitForURL('**/receipt')
  await told.getByText('Första.').waitFor()
  sure = true
  await remove.click()
  await told.waitFor({ state: 'hidden' })
  expect(await keptIn(page)).toEqual([])
  expect(asked).toEqual(Array(2).fill('Texten finns bara här. Vill du ta bort den?'))
})
