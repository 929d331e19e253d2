import { eventually } from './eventually'
import { alive, holdSaves, openPart, question, saved, words } from './form-page'
import { offline, useProduct } from './product'

const product = useProduct()
const key = 'awareness.text'
const first = 'tuomas.planberg@bjorkvik.example'
const second = 'ingela.gatstrom@bjorkvik.example'

const texts = (values: unknown[]) => values.map((value) => (value as { text: string }).text)

test('Two who write the same sentence see both texts side by side, keep both, and lose nothing', async () => {
  const dialogue = await product.dialogueOf('ORG03')
  const [one, two] = await Promise.all([product.person(first), product.person(second)])
  await Promise.all([openPart(one, dialogue, 'so_far'), openPart(two, dialogue, 'so_far')])
  const letGo = await holdSaves(one, two)
  await words(one, key).fill('Cheferna känner planen väl.')
  await words(two, key).fill('Cheferna har knappt hört talas om planen.')
  await letGo()
  await eventually(async () =>
    expect(texts(await product.valuesOf(dialogue, key)).toSorted((a, b) => a.localeCompare(b, 'sv'))).toEqual(
      ['Cheferna har knappt hört talas om planen.', 'Cheferna känner planen väl.'],
    ),
  )

  await one.reload()
  await alive(one)
  const conflict = question(one, key).getByRole('status')
  await conflict.getByText('Ni har skrivit samtidigt').waitFor()
  await conflict.getByText('Cheferna känner planen väl.', { exact: true }).waitFor()
  await conflict.getByText('Cheferna har knappt hört talas om planen.', { exact: true }).waitFor()
  await conflict.getByText(/Tuomas Planberg ·/).waitFor()
  await conflict.getByText(/Ingela Gatström ·/).waitFor()
  await conflict.getByRole('button', { name: 'Behåll båda' }).click()
  await saved(one)
  await eventually(async () => expect(await question(one, key).getByRole('status').count()).toBe(0))
  const [kept] = texts(await product.valuesOf(dialogue, key))
  expect(kept).toContain('Cheferna känner planen väl.')
  expect(kept).toContain('Cheferna har knappt hört talas om planen.')
  expect(await product.valuesOf(dialogue, key)).toHaveLength(1)
  expect(texts(await product.historyOf(dialogue, key))).toEqual(
    expect.arrayContaining([
      'Cheferna känner planen väl.',
      'Cheferna har knappt hört talas om planen.',
      kept,
    ]),
  )
})

test('The one who saves last is shown both texts at once, without a reload', async () => {
  const dialogue = await product.dialogueOf('ORG08')
  const [one, two] = await Promise.all([
    product.person('birgitta.tillsynsson@bjorkvik.example'),
    product.person('arvid.lovgren@bjorkvik.example'),
  ])
  await Promise.all([openPart(one, dialogue, 'so_far'), openPart(two, dialogue, 'so_far')])
  const letGo = await holdSaves(two)
  await words(two, key).fill('Ingen känner till den.')
  await words(one, key).fill('Alla känner till den.')
  await saved(one)
  await letGo()
  const conflict = question(two, key).getByRole('status')
  await conflict.getByText('Alla känner till den.', { exact: true }).waitFor()
  await conflict.getByRole('button', { name: 'Behåll det som Birgitta Tillsynsson skrev' }).click()
  await eventually(async () =>
    expect(texts(await product.valuesOf(dialogue, key))).toEqual(['Alla känner till den.']),
  )
  expect(await words(two, key).inputValue()).toBe('Alla känner till den.')
  expect(texts(await product.historyOf(dialogue, key))).toContain('Ingen känner till den.')
})

test('Sentences that do not overlap are merged without a question', async () => {
  const dialogue = await product.dialogueOf('ORG12')
  const [one, two] = await Promise.all([
    product.person('annika.rorstrom@bjorkvik.example'),
    product.person('goran.kranback@bjorkvik.example'),
  ])
  await openPart(one, dialogue, 'so_far')
  await words(one, key).fill('Första meningen. Andra meningen. Tredje meningen.')
  await saved(one)
  await openPart(two, dialogue, 'so_far')
  await one.reload()
  await Promise.all([openPart(one, dialogue, 'so_far'), openPart(two, dialogue, 'so_far')])
  const letGo = await holdSaves(one, two)
  await words(one, key).fill('Första meningen är ny. Andra meningen. Tredje meningen.')
  await words(two, key).fill('Första meningen. Andra meningen. Tredje meningen är också ny.')
  await letGo()
  const merged = 'Första meningen är ny. Andra meningen. Tredje meningen är också ny.'
  await eventually(async () => expect(texts(await product.valuesOf(dialogue, key))).toEqual([merged]))
  await Promise.all([one.reload(), two.reload()])
  for (const page of [one, two]) {
    expect(await words(page, key).inputValue()).toBe(merged)
    expect(await question(page, key).getByRole('status').count()).toBe(0)
  }
})

test('What was written without a network stands in the history, although a colleague’s text was then chosen in its place', async () => {
  const dialogue = await product.dialogueOf('ORG03')
  const key = 'development.text'
  const [one, two] = [await product.person(first, { expected: [offline] }), await product.person(second)]
  await Promise.all([openPart(one, dialogue, 'so_far'), openPart(two, dialogue, 'so_far')])
  const letGo = await holdSaves(one)
  await words(one, key).fill('Det egna.')
  await words(two, key).fill('Det som kollegan skrev.')
  await saved(two)
  await letGo()
  const conflict = question(one, key).getByRole('status')
  await conflict.getByText('Det som kollegan skrev.', { exact: true }).waitFor()

  await one.context().setOffline(true)
  await words(one, key).fill('Det egna, skrivet på.')
  await one
    .getByText(/I den här webbläsaren väntar 1 svar/)
    .first()
    .waitFor()
  await words(one, key).fill('Det egna, skrivet på i ett tåg.')
  await conflict.getByRole('button', { name: 'Behåll det som Ingela Gatström skrev' }).click()
  await one.context().setOffline(false)
  await eventually(async () =>
    expect(texts(await product.valuesOf(dialogue, key))).toEqual(['Det som kollegan skrev.']),
  )
  expect(texts(await product.historyOf(dialogue, key))).toEqual(
    expect.arrayContaining(['Det egna, skrivet på.', 'Det egna, skrivet på i ett tåg.']),
  )
  expect(await words(one, key).inputValue()).toBe('Det som kollegan skrev.')
})
