import type { Locator } from 'playwright-core'
import { eventually } from './eventually'
import { openPart, question, saved } from './form-page'
import { holdMeeting } from './hold-meeting'
import { ownOf } from './look'
import { useProduct } from './product'

const product = useProduct()
const [representative, head] = ['ludvig.scenfors@bjorkvik.example', 'thuy.ridaholm@bjorkvik.example']

const stateOf = async (dialogue: string): Promise<string> =>
  (await product.sql()`select state from dialogue where id = ${dialogue}`)[0]!.state as string

const correct = async (leaf: Locator, text: string) => {
  await leaf.getByLabel(/^Rätta fråga/).click()
  await leaf.getByLabel('Anteckningar från mötet').last().fill(text)
}

test('the organisation is ready, reads the notes, confirms, corrects and dissents, the head approves, and it is sent', async () => {
  const dialogue = await product.dialogueOf('ORG13')
  await product.sql()`update round set signs_off = true where id in (select round_id from dialogue where id = ${dialogue})`
  await product.sql()`update participant set part = 'head' where dialogue_id = ${dialogue} and person_id in (select id from person where email = ${head})`
  await product.sql()`update answer set conflicted = false where dialogue_id = ${dialogue}`
  const page = await product.person(representative)
  await page.goto(`/form/${dialogue}`)
  await page.getByRole('button', { name: 'Vi är klara inför mötet' }).click()
  await page.getByRole('button', { name: 'Vi är inte klara ännu' }).waitFor()
  expect(await stateOf(dialogue)).toBe('prepared')

  const notes = {
    so_far: 'Arbetet har börjat. Budgeten är oklar.',
    awareness: 'Cheferna känner till planen.',
  }
  await holdMeeting(product, dialogue, notes)
  await page.goto(`/form/${dialogue}/check`)
  expect(await page.getByRole('button', { name: /^Skicka/ }).count()).toBe(0)
  await page.getByRole('link', { name: 'Bekräfta anteckningarna' }).click()
  await page.waitForURL(/confirm$/)

  const leaf = (prompt: string) => page.locator(`article#${prompt}`)
  await correct(leaf('so_far'), 'Arbetet har börjat. Budgeten är klar.')
  await leaf('so_far')
    .getByText(/Anteckningen rättad av Ludvig/)
    .waitFor()
  await leaf('awareness')
    .getByLabel(/^Avvikande mening om fråga/)
    .click()
  await leaf('awareness').getByRole('textbox', { name: 'Avvikande mening' }).fill('Inte alla chefer.')
  await leaf('awareness').getByRole('region', { name: 'Avvikande mening' }).waitFor()
  for (const prompt of ['so_far', 'awareness']) {
    await leaf(prompt)
      .getByRole('button', { name: /^Bekräfta fråga/ })
      .press('Enter')
    await leaf(prompt)
      .getByText(/Bekräftad med rättelse|Avvikande mening/)
      .first()
      .waitFor()
  }
  for (const rest of await page.locator('article').all()) await rest.scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: 'Bekräfta alla som är kvar' }).click()
  await page.getByText(/Väntar på att .* godkänner/).waitFor()

  const other = await product.person(head)
  await other.goto(`/form/${dialogue}/confirm`)
  await other.getByRole('button', { name: 'Godkänn anteckningarna' }).click()
  await other.getByRole('button', { name: 'Bekräfta anteckningarna' }).click()
  await other.waitForURL(/check$/)
  expect(await stateOf(dialogue)).toBe('confirmed')
  await other.getByRole('button', { name: /^Skicka/ }).click()
  await other.waitForURL(/receipt$/)
  await other.getByRole('heading', { name: 'Så bekräftades anteckningarna' }).waitFor()
  await other.goto(`/form/${dialogue}/print`)
  for (const words of [
    'Budgeten är klar.',
    'Inte alla chefer.',
    'Cheferna känner till planen.',
    'Kopia av det som skickades',
  ])
    await other.getByText(words).first().waitFor()
  expect((await other.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')

  const strategist = await product.person('strateg@bjorkvik.example')
  const place = `/rounds/${await product.roundOf('halvtid-2026')}/dialogues/${dialogue}`
  await strategist.goto(place)
  await strategist.waitForLoadState('networkidle')
  await strategist.getByText('Öppna dialogen igen', { exact: true }).click()
  await strategist.getByLabel('Skäl').fill('Budgeten var fel.')
  await strategist.getByRole('button', { name: 'Öppna igen' }).click()
  await strategist.getByText('Dialogen är öppen igen.').first().waitFor()
  await page.goto(`/form/${dialogue}/check`)
  expect(await page.getByRole('button', { name: /^Skicka/ }).count()).toBe(0)
  await page.getByRole('link', { name: 'Bekräfta anteckningarna' }).click()
  await page.getByText(/godkände .*\d\.$/).waitFor()
  await correct(leaf('so_far'), 'Arbetet har börjat. Budgeten är halv.')
  const lapsed = /godkände .* Något har ändrats sedan dess och behöver godkännas på nytt\./
  await page.getByText(lapsed).waitFor()
  await strategist.goto(place)
  await strategist.getByText(lapsed).waitFor()
  await leaf('so_far')
    .getByRole('button', { name: /^Bekräfta fråga/ })
    .press('Enter')
  await page.getByText(/Väntar på att .* godkänner/).waitFor()
  expect(await page.getByRole('button', { name: 'Bekräfta anteckningarna' }).count()).toBe(0)
  const whoseTurn = 'Väntar på att chefen godkänner anteckningarna.'
  await strategist.goto(place)
  await strategist.getByText(whoseTurn).waitFor()
  await strategist.goto(place.split('/dialogues')[0]!)
  await strategist
    .getByRole('row')
    .filter({ hasText: whoseTurn })
    .filter({ hasText: 'Öppnad igen' })
    .waitFor()
  await other.goto(`/form/${dialogue}/confirm`)
  await other.getByText(lapsed).waitFor()
  await other.getByRole('button', { name: 'Godkänn anteckningarna' }).click()
  await other.getByRole('button', { name: 'Bekräfta anteckningarna' }).click()
  await other.waitForURL(/check$/)
  await other.getByRole('button', { name: /^Skicka/ }).click()
  await other.waitForURL(/receipt$/)
  expect(await stateOf(dialogue)).toBe('sent')
})

test('what a colleague confirms shows, and what a colleague changes is not confirmed unread', async () => {
  const dialogue = await product.dialogueOf('ORG09')
  await product.sql()`update answer set conflicted = false where dialogue_id = ${dialogue}`
  await holdMeeting(product, dialogue, {
    so_far: 'Ett samtal om läget.',
    awareness: 'Många känner till planen.',
  })
  const people = await product.sql()`select p.email from participant t join person p on p.id = t.person_id
    where t.dialogue_id = ${dialogue} and t.revoked_at is null order by p.email`
  const [one, two] = [await product.person(people[0]!.email), await product.person(people[1]!.email)]
  for (const page of [one, two]) await page.goto(`/form/${dialogue}/confirm`)
  await one
    .locator('article#so_far')
    .getByRole('button', { name: /^Bekräfta fråga/ })
    .click()
  await one.locator('article#so_far').getByText('Bekräftad', { exact: true }).waitFor()
  await two.locator('article#so_far').getByText('Bekräftad', { exact: true }).waitFor()
  await two
    .locator('article#so_far')
    .getByLabel(/^Rätta fråga/)
    .click()
  await two.locator('article#so_far').getByLabel('Anteckningar från mötet').last().fill('Ett annat samtal.')
  await one.locator('article#so_far').getByText('Ändrad efter bekräftelsen').waitFor()
  await eventually(async () =>
    expect(await one.locator('article#so_far').getByText('Ett annat samtal.').count()).toBeGreaterThan(0),
  )
})

test('a grade and an activity that were changed after the meeting show what stood there and what stands now', async () => {
  const dialogue = await product.dialogueOf('ORG12')
  const page = await product.person(await ownOf(product, dialogue))
  const grades = question(page, 'awareness.awarenessManagers').getByRole('radio')
  const activities = question(page, 'action_knowledge.activities')
  await openPart(page, dialogue, 'so_far')
  await grades.nth(1).check()
  await saved(page)
  await openPart(page, dialogue, 'actions')
  await activities.getByRole('button', { name: 'Lägg till: aktivitet' }).click()
  await activities.getByLabel('Vad heter aktiviteten?').last().fill('Besök på torget')
  await saved(page)
  await product.sql()`update answer set conflicted = false where dialogue_id = ${dialogue}`
  await holdMeeting(product, dialogue, { so_far: 'Ett samtal.' })
  await openPart(page, dialogue, 'so_far')
  await grades.nth(3).check()
  await saved(page)
  await openPart(page, dialogue, 'actions')
  await activities
    .getByRole('button', { name: /^Ta bort/ })
    .last()
    .click()
  await saved(page)
  await page.goto(`/form/${dialogue}/confirm`)
  const changed = (prompt: string) =>
    page.locator(`article#${prompt} details`).filter({ hasText: 'Före ändringen' })
  await changed('awareness').locator('summary').click()
  expect(await changed('awareness').locator('del').allInnerTexts()).not.toEqual([])
  expect(await changed('awareness').locator('ins').allInnerTexts()).not.toEqual([])
  await changed('action_knowledge').locator('summary').click()
  expect((await changed('action_knowledge').locator('del').allInnerTexts()).join('')).toContain(
    'Besök på torget',
  )
  for (const prompt of ['awareness', 'action_knowledge'])
    expect(await changed(prompt).innerText()).not.toContain('Inget stod här')
})

test('the notes can be read without JavaScript', async () => {
  const dialogue = await product.dialogueOf('ORG14')
  await product.sql()`update answer set conflicted = false where dialogue_id = ${dialogue}`
  await holdMeeting(product, dialogue, { so_far: 'Läses utan skript.' })
  const page = await product.person('roger.kajfelt@bjorkvik.example', { javaScriptEnabled: false })
  await page.goto(`/form/${dialogue}/confirm`)
  expect(await page.locator('article#so_far').innerText()).toContain('Läses utan skript.')
})
