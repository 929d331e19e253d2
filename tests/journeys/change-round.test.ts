import { alive, openPart, saved } from './form-page'
import { refused, useProduct, type Page } from './product'

const product = useProduct()

test('a strategist moves the last day and asks one more organisation, whose form is there', async () => {
  const page = await product.person('strateg@bjorkvik.example')
  const round = await product.roundOf('halvtid-2026')
  await page.goto(`/rounds/${round}`)
  await page.getByRole('link', { name: 'Ändra omgången' }).click()
  await page.waitForURL('**/change')
  await alive(page)
  await page.getByLabel('Stänger').fill('2026-10-01')
  await page.getByRole('button', { name: 'Spara ändringarna' }).click()
  await page.getByRole('link', { name: 'Omgången kan inte stänga innan den öppnar.' }).waitFor()
  await page.getByLabel('Stänger').fill('2027-01-31')
  await page.getByRole('button', { name: 'Lägg till en rad' }).click()
  await page.getByLabel('Organisation 1', { exact: true }).fill('Björkviks Turism AB')
  await page.getByLabel('Slag, organisation 1').selectOption('company')
  await page.getByRole('button', { name: 'Spara ändringarna' }).click()
  await page.getByRole('link', { name: 'Björkviks Turism AB' }).click()
  await page.getByRole('heading', { level: 1, name: 'Björkviks Turism AB' }).waitFor()
  await page.getByRole('link', { name: 'Se formuläret som de ser det' }).click()
  await page.getByText('sett ut på ert bolag').first().waitFor()
  await page.goto(`/rounds/${round}/change`)
  expect(await page.getByLabel('Stänger').inputValue()).toBe('2027-01-31')
})

test('A strategist hides a question from one organisation and adds one of its own, and previews the form as they see it', async () => {
  const page = await product.person('strateg@bjorkvik.example', { expected: [refused(409)] })
  const dialogue = await product.dialogueOf('ORG08')
  const path = `/rounds/${await product.roundOf('halvtid-2026')}/dialogues/${dialogue}`
  const [hidden, own] = ['Är det något i planen som borde ändras', 'Hur går tillsynen av serveringar?']
  await page.goto(path)
  await page.locator('summary', { hasText: 'Frågor som ställs' }).click()
  await page.getByLabel(hidden).uncheck()
  await page.getByLabel('Egen fråga till delen Framåt, på svenska').fill(own)
  await page.getByRole('button', { name: 'Spara anpassningen' }).click()
  await page.getByText('Formuläret har nu 16 frågor.').waitFor()
  await page.getByRole('link', { name: 'Se formuläret som de ser det' }).click()
  await page.getByRole('heading', { name: own }).waitFor()
  await page.getByText('på er förvaltning').first().waitFor()
  expect(await page.getByText(hidden).count()).toBe(0)
  const controlsIn = (of: Page) =>
    of
      .locator('main label, main legend, main [role=radiogroup], main textarea')
      .evaluateAll((all) =>
        all.map((one) => `${one.tagName} ${one.getAttribute('aria-labelledby') ?? one.textContent}`),
      )
  const previewed = await controlsIn(page)
  expect(await page.locator('main :is(input, textarea, button):enabled').count()).toBe(0)

  const theirs = await product.person('arvid.lovgren@bjorkvik.example')
  await openPart(theirs, dialogue, 'ahead')
  const box = theirs.getByRole('textbox', { name: own })
  await box.fill('Två besök i veckan.')
  await saved(theirs)
  const shown: string[] = []
  for (const part of ['so_far', 'challenges', 'actions', 'ahead', 'support']) {
    await openPart(theirs, dialogue, part)
    for (const add of await theirs.getByRole('button', { name: 'Lägg till: ' }).all()) await add.click()
    shown.push(...(await controlsIn(theirs)))
  }
  expect(previewed).toEqual(shown)
  expect(previewed.length).toBeGreaterThan(100)
  await page.goto(path)
  await page.locator('summary', { hasText: 'Frågor som ställs' }).click()
  await page.getByLabel(hidden).check()
  await page.getByLabel(own).uncheck()
  await page.getByRole('button', { name: 'Spara anpassningen' }).click()
  await page.getByText('Formuläret har redan svar och kan inte ändras så.').waitFor()
})
