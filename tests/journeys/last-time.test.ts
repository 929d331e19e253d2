import { alive, openPart, question, saved, words } from './form-page'
import { eventually } from './eventually'
import { readyForOffline } from './outbox-page'
import { offline, useProduct } from './product'
import { violations } from './violations'

const product = useProduct()
const roger = 'roger.kajfelt@bjorkvik.example'
const key = 'success_factors.text'

const lastTime = async (dialogueRound: string): Promise<string> => {
  const dialogue = await product.dialogueOf('ORG14', dialogueRound)
  const [value] = (await product.valuesOf(dialogue, key)) as { text: string }[]
  return value!.text
}

test('what was said last time stands beside the question, and one click carries it over into the saved answer', async () => {
  const dialogue = await product.dialogueOf('ORG14')
  const page = await product.person(roger)
  await openPart(page, dialogue, 'challenges')
  const before = (await words(page, key).inputValue()).trimEnd()
  const earlier = await lastTime('halvtid-2026-klar')
  const last = question(page, key).locator('details').filter({ hasText: 'Förra gången' })
  await last.locator('summary').click()
  expect(await last.locator('p').first().innerText()).toBe(earlier)
  expect(await violations(page)).toEqual([])
  await last.getByRole('button', { name: 'Ta med i svaret' }).click()
  const carried = before ? `${before}\n\n${earlier}` : earlier
  expect(await words(page, key).inputValue()).toBe(carried)
  await saved(page)
  await eventually(async () => expect(await product.valuesOf(dialogue, key)).toEqual([{ text: carried }]))
})

test('of what has been marked, only that piece is carried over', async () => {
  const dialogue = await product.dialogueOf('ORG14')
  const page = await product.person(roger)
  await openPart(page, dialogue, 'challenges')
  const before = await words(page, key).inputValue()
  const last = question(page, key).locator('details').filter({ hasText: 'Förra gången' })
  await last.locator('summary').click()
  const piece = await last
    .locator('p')
    .first()
    .evaluate((paragraph) => {
      const range = document.createRange()
      range.setStart(paragraph.firstChild!, 0)
      range.setEnd(paragraph.firstChild!, 12)
      getSelection()!.removeAllRanges()
      getSelection()!.addRange(range)
      return String(getSelection()).trim()
    })
  await last.getByRole('button', { name: 'Ta med i svaret' }).click()
  expect(await words(page, key).inputValue()).toBe(before ? `${before}\n\n${piece}` : piece)
})

test('an activity from last time becomes an entry of this year’s list, saved once', async () => {
  const dialogue = await product.dialogueOf('ORG14')
  const page = await product.person(roger)
  await openPart(page, dialogue, 'actions')
  await alive(page)
  const last = page
    .locator('details')
    .filter({ hasText: 'Förra gången' })
    .filter({ has: page.locator('p') })
  const list = page.locator('[id$=".activities"]').filter({ has: last }).first()
  const listKey = (await list.getAttribute('id'))!
  const count = await list.locator('fieldset').count()
  await list.locator('details summary').first().click()
  await list.getByRole('button', { name: 'Ta med i svaret' }).first().click()
  expect(await list.locator('fieldset').count()).toBe(count + 1)
  await saved(page)
  await eventually(async () => {
    const [value] = (await product.valuesOf(dialogue, listKey)) as { items: { id: string }[] }[]
    expect(value!.items).toHaveLength(count + 1)
    expect(new Set(value!.items.map((item) => item.id)).size).toBe(count + 1)
  })
})

test('without a network what was said last time stands beside the question too, and is carried over', async () => {
  const dialogue = await product.dialogueOf('ORG14')
  const page = await product.person(roger, { expected: [offline] })
  const last = () => question(page, key).locator('details').filter({ hasText: 'Förra gången' })
  await openPart(page, dialogue, 'challenges')
  const summary = await last().locator('summary').innerText()
  await readyForOffline(page)
  await page.context().setOffline(true)
  await page.reload()
  await alive(page)
  await page.getByText('Sidan visar det som senast var sparat').waitFor()
  expect(await last().locator('summary').innerText()).toBe(summary)
  await last().locator('summary').click()
  const before = (await words(page, key).inputValue()).trimEnd()
  const earlier = await last().locator('p').first().innerText()
  await last().getByRole('button', { name: 'Ta med i svaret' }).click()
  const carried = before ? `${before}\n\n${earlier}` : earlier
  await page.context().setOffline(false)
  await saved(page)
  await eventually(async () => expect(await product.valuesOf(dialogue, key)).toEqual([{ text: carried }]))
})
