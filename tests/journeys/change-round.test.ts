import { useProduct } from './product'

const product = useProduct()

test('a strategist moves the last day and asks one more organisation, whose form is there', async () => {
  const page = await product.person('strateg@bjorkvik.example')
  const round = await product.roundOf('halvtid-2026')
  await page.goto(`/rounds/${round}`)
  await page.getByRole('link', { name: 'Ändra omgången' }).click()
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
