import { eventually } from './eventually'
import { openPart, saved, words } from './form-page'
import { offline, refused, useProduct } from './product'

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
  await page.getByRole('status').getByText('Svaren är skickade').waitFor({ timeout: 20_000 })
  await page
    .getByText(/ligger utanför det skickade/)
    .first()
    .waitFor()
  await words(page, key).fill('Skrivet efter sändningen.')
  await saved(page)
  await colleague.reload()
  await colleague.getByText('1 svar har ändrats efter sändningen. Det räknas inte.').waitFor()
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
  await back.getByText(/I den här webbläsaren väntar 1 svar som inte är på servern än/).waitFor()
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
  await back.getByText(/I den här webbläsaren väntar/).waitFor({ state: 'hidden' })
  await back.getByRole('button', sendButton).click()
  await back.waitForURL('**/receipt')
})
