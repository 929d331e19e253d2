import { alive, asleep, gotoAsleep, openPart, option, question, saved, words } from './form-page'
import { eventually } from './eventually'
import { ownOf } from './look'
import { useProduct } from './product'

const product = useProduct()
const text = 'Vi börjar på nytt: å ä ö é. 👩🏽‍🚒🏳️‍🌈 مرحبا بالعالم\n\nTvå blanka på slutet  '

test('Every kind of answer saves itself, says so, stands after a reload and lies exact in the database', async () => {
  const dialogue = await product.dialogueOf('ORG03')
  const page = await product.person('tuomas.planberg@bjorkvik.example')
  await openPart(page, dialogue, 'so_far')
  await words(page, 'so_far.text').fill(text)
  await option(page, 'so_far.usedInBudget', 'Delvis').check()
  await option(page, 'so_far.structure', 'Vet inte').check()
  await question(page, 'so_far.interestLevel').getByRole('radio').nth(3).check()
  const channels = question(page, 'so_far.informationChannels')
  await channels.getByRole('checkbox').nth(0).check()
  await channels.getByRole('checkbox').nth(1).check()
  await option(page, 'so_far.groundsMentioned', 'Inget av dessa').check()
  await option(page, 'development.text', 'Inte vårt område').check()
  await saved(page)

  await page.reload()
  await alive(page)
  expect(await words(page, 'so_far.text').inputValue()).toBe(text)
  expect(await option(page, 'so_far.usedInBudget', 'Delvis').isChecked()).toBe(true)
  expect(await option(page, 'so_far.structure', 'Vet inte').isChecked()).toBe(true)
  expect(await channels.getByRole('checkbox', { checked: true }).count()).toBe(2)
  expect(await option(page, 'so_far.groundsMentioned', 'Inget av dessa').isChecked()).toBe(true)
  expect(await option(page, 'development.text', 'Inte vårt område').isChecked()).toBe(true)

  expect(await product.valuesOf(dialogue, 'so_far.text')).toEqual([{ text }])
  expect(await product.valuesOf(dialogue, 'so_far.usedInBudget')).toEqual([{ choice: 'partly' }])
  expect(await product.valuesOf(dialogue, 'so_far.structure')).toEqual([{ withheld: 'dont_know' }])
  expect(await product.valuesOf(dialogue, 'so_far.interestLevel')).toEqual([{ scale: 4 }])
  expect(await product.valuesOf(dialogue, 'so_far.informationChannels')).toMatchObject([
    { choices: [expect.any(String), expect.any(String)] },
  ])
  expect(await product.valuesOf(dialogue, 'so_far.groundsMentioned')).toEqual([{ choices: [] }])
  expect(await product.valuesOf(dialogue, 'development.text')).toEqual([{ withheld: 'not_our_area' }])
})

test('Who would rather not answer says so; it is read as that, and as nothing else', async () => {
  const dialogue = await product.dialogueOf('ORG02')
  const page = await product.person(await ownOf(product, dialogue))
  await openPart(page, dialogue, 'so_far')
  await option(page, 'so_far.structure', 'Vill inte svara').check()
  await words(page, 'development.text').fill('')
  await option(page, 'development.text', 'Vill inte svara').check()
  for (const key of ['so_far.structure', 'development.text'])
    await eventually(async () =>
      expect(await product.valuesOf(dialogue, key)).toEqual([{ withheld: 'declined' }]),
    )
  await page.reload()
  await alive(page)
  expect(await option(page, 'so_far.structure', 'Vill inte svara').isChecked()).toBe(true)
  expect(await option(page, 'development.text', 'Vill inte svara').isChecked()).toBe(true)
  for (const door of ['check', 'print']) {
    await page.goto(`/form/${dialogue}/${door}`)
    const told = page.getByText('Vill inte svara', { exact: true })
    expect([door, await told.count(), await page.getByText('Inte vårt område').count()]).toEqual([door, 2, 0])
  }
})

test('A chosen radio button is taken back, by keyboard too, also within an activity', async () => {
  const dialogue = await product.dialogueOf('ORG02')
  const page = await product.person(await ownOf(product, dialogue))
  await openPart(page, dialogue, 'so_far')
  const stored = (key: string, value: object) =>
    eventually(async () => expect(await product.valuesOf(dialogue, key)).toMatchObject([value]))
  for (const [key, given] of [
    ['so_far.usedInBudget', { choice: 'no' }],
    ['so_far.interestLevel', { scale: 1 }],
  ] as const) {
    const one = question(page, key)
    const radio = one.getByRole('radio').nth(key === 'so_far.usedInBudget' ? 2 : 0)
    const clear = one.getByRole('button', { name: /^Ta bort svaret/ })
    await radio.check()
    await stored(key, given)
    await clear.focus()
    await page.keyboard.press('Enter')
    await stored(key, { cleared: true })
    expect(await one.getByRole('radio', { checked: true }).count()).toBe(0)
    await clear.waitFor({ state: 'hidden' })
    expect(
      await one
        .getByRole('radio')
        .first()
        .evaluate((first) => first === document.activeElement),
    ).toBe(true)
  }

  await openPart(page, dialogue, 'actions')
  const activities = question(page, 'action_knowledge.activities')
  await activities.getByRole('button', { name: 'Lägg till: aktivitet' }).click()
  const entry = activities.getByRole('group', { name: /^aktivitet \d+$/ }).last()
  await entry.getByLabel('Vad heter aktiviteten?').fill('Bokcirkel')
  const consent = entry.getByRole('radiogroup', { name: 'Får vi dela aktiviteten som ett lärande exempel?' })
  const described = await consent.getAttribute('aria-describedby')
  expect(await page.locator(`[id="${described}"]`).innerText()).toBe(
    'Inget publiceras förrän ni har godkänt texten.',
  )
  await consent.getByRole('radio').first().check()
  await entry.getByRole('button', { name: /^Ta bort svaret: Får vi dela/ }).click()
  expect(await consent.getByRole('radio', { checked: true }).count()).toBe(0)
  await eventually(async () => {
    const [value] = await product.valuesOf(dialogue, 'action_knowledge.activities')
    const { items } = value as { items: { fields: object }[] }
    expect(Object.values(items.at(-1)!.fields)).toEqual(['Bokcirkel'])
  })
})

test('"None of these" stands alone, and choosing something takes it back', async () => {
  const dialogue = await product.dialogueOf('ORG08')
  const page = await product.person('birgitta.tillsynsson@bjorkvik.example')
  await openPart(page, dialogue, 'so_far')
  const grounds = question(page, 'so_far.groundsMentioned')
  await grounds.getByRole('checkbox').nth(0).check()
  await grounds.getByRole('checkbox').nth(2).check()
  await option(page, 'so_far.groundsMentioned', 'Inget av dessa').check()
  expect(await grounds.getByRole('checkbox', { checked: true }).count()).toBe(1)
  await saved(page)
  await eventually(async () =>
    expect(await product.valuesOf(dialogue, 'so_far.groundsMentioned')).toEqual([{ choices: [] }]),
  )
  await grounds.getByRole('checkbox').nth(2).check()
  expect(await option(page, 'so_far.groundsMentioned', 'Inget av dessa').isChecked()).toBe(false)
  await eventually(async () =>
    expect(await product.valuesOf(dialogue, 'so_far.groundsMentioned')).toMatchObject([
      { choices: [expect.any(String)] },
    ]),
  )
})

test('A tick for "not our area" never stands beside words: it is refused over them, and goes when one writes', async () => {
  const dialogue = await product.dialogueOf('ORG15')
  const page = await product.person(await ownOf(product, dialogue))
  await openPart(page, dialogue, 'so_far')
  const key = 'development.text'
  const tick = option(page, key, 'Inte vårt område')
  const stored = (value: object) =>
    eventually(async () => expect(await product.valuesOf(dialogue, key)).toEqual([value]))
  await words(page, key).fill('Vi har kommit en bit.')
  await stored({ text: 'Vi har kommit en bit.' })
  await tick.click()
  const told = question(page, key).getByText('Det finns ett svar här ovanför.', { exact: false })
  await told.waitFor()
  expect(await tick.isChecked()).toBe(false)
  await words(page, key).focus()
  await told.waitFor({ state: 'hidden' })
  await words(page, key).fill('')
  await tick.click()
  await stored({ withheld: 'not_our_area' })
  expect(await tick.isChecked()).toBe(true)
  await words(page, key).fill('Jo, lite.')
  expect(await tick.isChecked()).toBe(false)
  await stored({ text: 'Jo, lite.' })
})

test('An action holds several activities, each with its own fields', async () => {
  const dialogue = await product.dialogueOf('ORG12')
  const page = await product.person('annika.rorstrom@bjorkvik.example')
  await openPart(page, dialogue, 'actions')
  const activities = question(page, 'action_knowledge.activities')
  const add = activities.getByRole('button', { name: 'Lägg till: aktivitet' })
  await add.click()
  const first = activities.getByRole('group', { name: 'aktivitet 1' })
  await first.getByLabel('Vad heter aktiviteten?').fill('Studiecirkel om bemötande 💧')
  await first.getByLabel('Vad har ni gjort?').fill('Åtta träffar.\nNio deltagare.')
  await first
    .getByRole('group', { name: 'Vilka diskrimineringsgrunder omfattar aktiviteten?' })
    .getByRole('checkbox')
    .nth(1)
    .check()
  await first
    .getByRole('radiogroup', { name: 'Återkommer aktiviteten?' })
    .getByLabel('Ja', { exact: true })
    .check()
  await add.click()
  await activities
    .getByRole('group', { name: 'aktivitet 2' })
    .getByLabel('Vad heter aktiviteten?')
    .fill('دورة للموظفين')
  await saved(page)
  await page.reload()
  await alive(page)
  expect(await first.getByLabel('Vad heter aktiviteten?').inputValue()).toBe('Studiecirkel om bemötande 💧')
  expect(
    await first
      .getByRole('radiogroup', { name: 'Återkommer aktiviteten?' })
      .getByLabel('Ja', { exact: true })
      .isChecked(),
  ).toBe(true)
  const [value] = (await product.valuesOf(dialogue, 'action_knowledge.activities')) as [
    { items: { fields: Record<string, unknown> }[] },
  ]
  expect(value.items.map((item) => item.fields)).toMatchObject([
    {
      title: 'Studiecirkel om bemötande 💧',
      done: 'Åtta träffar.\nNio deltagare.',
      recurring: 'yes',
      grounds: [expect.any(String)],
    },
    { title: 'دورة للموظفين' },
  ])
  await activities.getByRole('button', { name: 'Ta bort: aktivitet 1' }).click()
  await eventually(async () => {
    const [rest] = (await product.valuesOf(dialogue, 'action_knowledge.activities')) as [typeof value]
    expect(rest.items.map((item) => item.fields.title)).toEqual(['دورة للموظفين'])
  })
})

test('What is typed before the page has come alive is saved too', async () => {
  const dialogue = await product.dialogueOf('ORG15')
  const page = await product.person('abdi.garagelid@bjorkvik.example')
  const release = await gotoAsleep(page, `/form/${dialogue}/so_far`)
  await words(page, 'awareness.text').fill('Skrivet innan sidan vaknade.')
  const tick = option(page, 'awareness.text', 'Inte vårt område')
  await tick.check()
  release()
  await eventually(async () => expect(await product.valuesOf(dialogue, 'awareness.text')).toHaveLength(1))
  expect(await product.valuesOf(dialogue, 'awareness.text')).toEqual([
    { text: 'Skrivet innan sidan vaknade.' },
  ])
  expect(await words(page, 'awareness.text').inputValue()).toBe('Skrivet innan sidan vaknade.')
  expect(await tick.isChecked()).toBe(false)
})

test('Into a box that already holds words nothing can be typed before the page has come alive, which would put them back', async () => {
  const dialogue = await product.dialogueOf('ORG15')
  const before = await product.person('abdi.garagelid@bjorkvik.example')
  await openPart(before, dialogue, 'so_far')
  await words(before, 'development.text').fill('Det som redan stod där.')
  await saved(before)
  const page = await product.person('abdi.garagelid@bjorkvik.example')
  const found = await asleep(page, `/form/${dialogue}/so_far`, words(page, 'development.text'))
  expect(found).toEqual({ value: 'Det som redan stod där.', readOnly: true })
  await words(page, 'development.text').press('End')
  await page.keyboard.type(' Och mer.')
  await eventually(async () =>
    expect((await product.valuesOf(dialogue, 'development.text')).at(-1)).toEqual({
      text: 'Det som redan stod där. Och mer.',
    }),
  )
})

test('Without JavaScript every question can be read and every part reached', async () => {
  const dialogue = await product.dialogueOf('ORG05')
  const page = await product.person('kerstin.parkmark@bjorkvik.example', { javaScriptEnabled: false })
  const [row] = await product.sql()`select form from dialogue where id = ${dialogue}`
  const parts = row!.form.parts as {
    key: string
    title: { sv: string }
    prompts: { key: string; questions: { facet: string }[] }[]
  }[]
  await page.goto(`/form/${dialogue}/${parts[0]!.key}`)
  for (const [index, part] of parts.entries()) {
    await page.getByRole('heading', { level: 1, name: part.title.sv }).waitFor()
    await page.waitForLoadState()
    for (const prompt of part.prompts)
      for (const { facet } of prompt.questions)
        expect([`${prompt.key}.${facet}`, await question(page, `${prompt.key}.${facet}`).count()]).toEqual([
          `${prompt.key}.${facet}`,
          1,
        ])
    await page.getByRole('link', { name: parts[index + 1] ? 'Nästa del' : 'Kontrollera svaren' }).click()
  }
  await page.getByRole('heading', { level: 1, name: 'Kontrollera svaren' }).waitFor()
  await page
    .getByRole('navigation', { name: 'Delar i dialogguiden' })
    .getByRole('link', { name: parts[1]!.title.sv })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: parts[1]!.title.sv }).waitFor()
})

test('The form’s first page says who reads the draft, and says otherwise while it is shared', async () => {
  const dialogue = await product.dialogueOf('ORG05')
  const page = await product.person('kerstin.parkmark@bjorkvik.example')
  await page.goto(`/form/${dialogue}`)
  const own = page.getByText(
    /^Utkastet är ert eget\. Strategen ser hur långt ni har kommit, men inte vad ni skriver/,
  )
  const shared = page.getByText(/^Ni har delat utkastet\. Strategen kan läsa det/)
  await own.waitFor()
  await page.getByRole('button', { name: 'Dela utkastet med strategen' }).click()
  await shared.waitFor()
  expect(await own.count()).toBe(0)
  await alive(page, 'main button')
  await page.getByRole('button', { name: 'Sluta dela utkastet' }).click()
  await own.waitFor()
  expect(await shared.count()).toBe(0)
})

test('The first page says the organisation’s own last day whole, on a phone too', async () => {
  const dialogue = await product.dialogueOf('ORG08')
  await product.sql()`update dialogue set extended_to = '2031-03-02' where id = ${dialogue}`
  const page = await product.person('birgitta.tillsynsson@bjorkvik.example', {
    viewport: { width: 390, height: 844 },
  })
  await page.goto(`/form/${dialogue}`)
  const sentence = page.getByText('Svara senast 2 mars 2031.', { exact: true })
  await sentence.waitFor()
  expect(await sentence.evaluate((node) => node.scrollWidth <= node.clientWidth)).toBe(true)
})
