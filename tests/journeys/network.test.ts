import { kept } from './outbox-page'
import { useFolder } from './browser-folder'
import { eventually } from './eventually'
import { openPart, option, question, saved, unsaved, words } from './form-page'
import { offline, useProduct } from './product'

const product = useProduct()

test('What is written without a network says so, and is on the server when the network is back', async () => {
  const dialogue = await product.dialogueOf('ORG03')
  const page = await product.person('tuomas.planberg@bjorkvik.example', { expected: [offline] })
  await openPart(page, dialogue, 'so_far')
  await page.context().setOffline(true)
  await words(page, 'so_far.text').fill('Skrivet på tåget.')
  await words(page, 'awareness.text').fill('Också på tåget.')
  await option(page, 'so_far.usedInBudget', 'Ja').check()
  await unsaved(page)
  await page.getByText('Inte sparat: inget nät.').waitFor()
  await words(page, 'so_far.text').fill('Skrivet på tåget, och ändrat i tunneln. 🚂')
  expect(await product.valuesOf(dialogue, 'so_far.text')).toEqual([])
  await page.context().setOffline(false)
  await saved(page)
  expect(await product.valuesOf(dialogue, 'so_far.text')).toEqual([
    { text: 'Skrivet på tåget, och ändrat i tunneln. 🚂' },
  ])
  expect(await product.valuesOf(dialogue, 'awareness.text')).toEqual([{ text: 'Också på tåget.' }])
  expect(await product.valuesOf(dialogue, 'so_far.usedInBudget')).toEqual([{ choice: 'yes' }])
  expect(await question(page, 'so_far.text').getByRole('status').count()).toBe(0)
})

test('A browser that is killed half a second after the last key has kept the text, and sends it when it opens again', async () => {
  const dialogue = await product.dialogueOf('ORG08')
  const folder = useFolder(product.origin)
  try {
    const before = await folder.launch()
    await product.signIn(before, 'arvid.lovgren@bjorkvik.example')
    await before.close()

    const killed = await folder.launch()
    const page = await killed.newPage()
    await openPart(page, dialogue, 'so_far')
    await killed.setOffline(true)
    await words(page, 'awareness.text').pressSequentially('Trettio ord som ingen får tappa bort 👍')
    await kept(page, 500)
    await folder.kill(killed)
    expect(await product.valuesOf(dialogue, 'awareness.text')).toEqual([])

    const after = product.watch(await folder.launch())
    const again = await after.newPage()
    await openPart(again, dialogue, 'so_far')
    await eventually(async () =>
      expect(await product.valuesOf(dialogue, 'awareness.text')).toEqual([
        { text: 'Trettio ord som ingen får tappa bort 👍' },
      ]),
    )
    expect(await words(again, 'awareness.text').inputValue()).toBe('Trettio ord som ingen får tappa bort 👍')
    await after.close()
  } finally {
    await folder.remove()
  }
})

test('An activity written without a network stands in the form and on the server after a new visit', async () => {
  const dialogue = await product.dialogueOf('ORG12')
  const page = await product.person('annika.rorstrom@bjorkvik.example', { expected: [offline] })
  await openPart(page, dialogue, 'actions')
  await page.context().setOffline(true)
  const activities = question(page, 'action_values.activities')
  await activities.getByRole('button', { name: 'Lägg till: aktivitet' }).click()
  await activities.getByLabel('Vad heter aktiviteten?').fill('Vattnets dag')
  await unsaved(page)
  const next = await page.context().newPage()
  await page.close()
  await page.context().setOffline(false)
  await openPart(next, dialogue, 'actions')
  await saved(next)
  expect(await product.valuesOf(dialogue, 'action_values.activities')).toMatchObject([
    { items: [{ fields: { title: 'Vattnets dag' } }] },
  ])
  expect(
    await question(next, 'action_values.activities').getByLabel('Vad heter aktiviteten?').inputValue(),
  ).toBe('Vattnets dag')
})
