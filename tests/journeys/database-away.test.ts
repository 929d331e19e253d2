import { patience } from '@/app/_saving/post-operation'
import { openAdmin } from '../database'
import { eventually } from './eventually'
import { alive } from './form-page'
import { holdMeeting } from './hold-meeting'
import { refused, useProduct } from './product'

const product = useProduct()

test('A database that is away takes neither the page nor what was typed, and all of it goes on when it is back', async () => {
  const dialogue = await product.dialogueOf('ORG07')
  await product.sql()`update answer set conflicted = false where dialogue_id = ${dialogue}`
  await holdMeeting(product, dialogue, { so_far: 'Ett samtal.', awareness: 'Många vet.' })
  const page = await product.person('jesper.badlund@bjorkvik.example', {
    expected: [refused(503)],
  })
  await page.goto(`/form/${dialogue}/confirm`)
  await alive(page, 'textarea')
  const leaf = (prompt: string) => page.locator(`article#${prompt}`)
  await leaf('so_far')
    .getByLabel(/^Rätta fråga/)
    .click()
  const box = leaf('so_far').locator('textarea[data-key="so_far.notes"]')
  const admin = openAdmin()
  const name = new URL(product.now().url).pathname.slice(1)
  try {
    await admin.unsafe(`alter database "${name}" with allow_connections false`)
    await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`
    await box.fill('Ett samtal som rättas utan databas.')
    await leaf('awareness')
      .getByRole('button', { name: /^Bekräfta fråga/ })
      .click()
    await leaf('awareness')
      .getByText(/Det du har skrivit finns kvar/)
      .waitFor()
    await page
      .getByRole('status')
      .getByText(/Det du har skrivit finns kvar/)
      .waitFor()
    expect(await box.inputValue()).toBe('Ett samtal som rättas utan databas.')
    await page.getByRole('heading', { name: 'Bekräfta anteckningarna', level: 1 }).waitFor()
  } finally {
    await admin.unsafe(`alter database "${name}" with allow_connections true`)
    await admin.end()
  }
  await leaf('so_far')
    .getByText(/Anteckningen rättad av/)
    .waitFor({ timeout: 45_000 })
  await eventually(
    async () => expect(await page.getByText(/Det du har skrivit finns kvar/).count()).toBe(1),
    30_000,
  )
  await leaf('awareness')
    .getByRole('button', { name: /^Bekräfta fråga/ })
    .click()
  await leaf('awareness').getByText('Bekräftad', { exact: true }).waitFor()
})

test('Nobody who waits for what is back asks more seldom than every eight seconds', () => {
  expect(Math.max(...Array.from({ length: 20 }, (_, tries) => patience(tries)))).toBeLessThanOrEqual(8000)
})
