import { sampleRound } from '../report/sample-round'
import { refused, useProduct, type Page } from './product'
import { eventually } from './eventually'
import { alive } from './form-page'
import { violations } from './violations'

const product = useProduct()
const strategist = 'strateg@bjorkvik.example'
const email = 'ny.antecknare@bjorkvik.example'

const add = async (page: Page, role: string, to = email) => {
  const form = page.locator('form', { has: page.getByLabel('E-post') })
  await form.waitFor()
  await alive(page)
  await form.getByLabel('Namn').fill('Nils Nyström')
  await form.getByLabel('E-post').fill(to)
  await form.getByRole('radio', { name: role }).check()
  await form.getByRole('button', { name: 'Lägg till' }).click()
}

test('a strategist adds a note-taker, who is written to, comes in and writes; and is out once that is taken back', async () => {
  const page = await product.person(strategist)
  await page.goto('/rounds')
  await page.getByRole('link', { name: 'Medarbetare' }).click()
  await add(page, 'Antecknare')
  await page.getByText(`Ett brev är på väg till ${email}.`).waitFor()
  const row = page.getByRole('row', { name: /Nils Nyström/ })
  await row.getByText('Brevet är skickat').waitFor()

  const outside = await product.newBrowser()
  const mail = await outside.newPage()
  await mail.goto('/mail')
  const letter = mail.getByText(/Du har fått tillgång till Halvtid för Björkvik, som antecknare/).first()
  await letter.waitFor()
  expect(await letter.textContent()).toContain(`${product.origin()}/sign-in`)
  await mail.close()

  const theirs = await product.newBrowser({ expected: [refused(401), refused(404)] })
  const open = await product.signIn(theirs, email)
  await open.goto('/rounds')
  await open.getByRole('heading', { name: 'Omgångar' }).waitFor()
  expect(await open.getByRole('link', { name: 'Medarbetare' }).count()).toBe(0)
  expect((await open.goto('/people'))!.status()).toBe(404)

  await row.getByRole('button', { name: 'Återkalla Nils Nyström' }).click()
  await page.getByText('Nils Nyström kommer inte längre in här.').waitFor()
  await eventually(async () => {
    await open.goto('/rounds')
    expect(new URL(open.url()).pathname).toBe('/sign-in')
  })
})

test('an address that answers for an organisation is refused in words, and what was typed stays', async () => {
  const page = await product.person(strategist, { expected: [refused(409)] })
  await page.goto('/people')
  await add(page, 'Läsare', 'mirjam.lastberg@bjorkvik.example')
  await page.getByText('Adressen hör till någon med en annan roll i kommunen.').waitFor()
  expect(await page.getByLabel('E-post').inputValue()).toBe('mirjam.lastberg@bjorkvik.example')
  await add(page, 'Läsare', strategist)
  await page.getByText('Du kan inte ändra din egen roll').waitFor()
})

test('staff whom a file brings are named, and come in when the strategist lets them in', async () => {
  const round = sampleRound()
  round.round.key = 'from-a-neighbour'
  round.plan.key = 'plan-of-a-neighbour'
  round.guide.key = 'guide-of-a-neighbour'
  round.dialogues = []
  round.learningExamples = []
  const nadia = 'nadia.granne@granne.example'
  round.people.push({ key: 'nadia', name: 'Nadia Granne', email: nadia, language: 'sv', role: 'reader' })
  const page = await product.person(strategist)
  await page.goto('/rounds/import')
  await alive(page)
  await page.locator('input[type=file]').setInputFiles({
    name: 'round.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(round)),
  })
  await page.locator('main form button[type=submit]').click()
  const told = page.locator('#outcome')
  await told.getByText('De kommer inte in här förrän du släpper in dem.').waitFor()
  expect(await told.getByRole('listitem').allTextContents()).toEqual(['Nadia Granne'])
  expect(await violations(page)).toEqual([])

  await told.getByRole('link', { name: 'Gå till medarbetare' }).click()
  const row = page.getByRole('row', { name: /Nadia Granne/ })
  await row.getByText('Ingen tillgång').waitFor()
  await alive(page)
  await row.getByRole('button', { name: 'Släpp in Nadia Granne' }).click()
  await page.getByText(`Ett brev är på väg till ${nadia}.`).waitFor()
  await row.getByRole('button', { name: 'Återkalla Nadia Granne' }).waitFor()
  const theirs = await product.signIn(await product.newBrowser(), nadia)
  await theirs.goto('/rounds')
  await theirs.getByRole('heading', { name: 'Omgångar' }).waitFor()
})
