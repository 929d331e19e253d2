import { eventually } from './eventually'
import { alive, holdSaves, openPart, question, saved, words } from './form-page'
import { asksBeforeClosing } from './outbox-page'
import { offline, useProduct, type Page } from './product'

const product = useProduct()
const [first, second] = ['tuomas.planberg@bjorkvik.example', 'ingela.gatstrom@bjorkvik.example']
const texts = (values: unknown[]) => values.map((value) => (value as { text: string }).text)
const openBoth = async (dialogue: string): Promise<[Page, Page]> => {
  const both = await Promise.all([product.person(first), product.person(second)])
  await Promise.all(both.map((page) => openPart(page, dialogue, 'so_far')))
  return both
}

test('Two see that the other is here and in which question, and what one writes the other reads without a reload', async () => {
  const dialogue = await product.dialogueOf('ORG03')
  const [one, two] = await openBoth(dialogue)
  await words(one, 'awareness.text').focus()
  await two.getByText('Här just nu: Tuomas Planberg (fråga 2)', { exact: true }).waitFor()
  await two.locator('#awareness').getByText('Tuomas Planberg är här').waitFor()
  await one
    .getByText(/^Här just nu: Ingela Gatström/)
    .first()
    .waitFor()
  await words(one, 'awareness.text').fill('Det här skrev Tuomas nyss.')
  await saved(one)
  await eventually(async () =>
    expect(await words(two, 'awareness.text').inputValue()).toBe('Det här skrev Tuomas nyss.'),
  )
  await words(two, 'awareness.text').press('End')
  await words(two, 'awareness.text').pressSequentially(' Och Ingela.')
  await saved(two)
  expect(texts(await product.valuesOf(dialogue, 'awareness.text'))).toEqual([
    'Det här skrev Tuomas nyss. Och Ingela.',
  ])
})

test('A colleague’s sentence comes in before the caret, and what is typed next lands where the caret stood', async () => {
  const dialogue = await product.dialogueOf('ORG03')
  const [one, two] = await openBoth(dialogue)
  const key = 'so_far.text'
  await words(one, key).fill('Först detta. Sist det här.')
  await saved(one)
  await eventually(async () => expect(await words(two, key).inputValue()).toBe('Först detta. Sist det här.'))
  await words(two, key).focus()
  await words(two, key).evaluate((box: HTMLTextAreaElement) =>
    box.setSelectionRange('Först detta. Sist'.length, 'Först detta. Sist'.length),
  )
  await words(one, key).fill('Tuomas började. Först detta. Sist det här.')
  await saved(one)
  await eventually(async () =>
    expect(await words(two, key).inputValue()).toBe('Tuomas började. Först detta. Sist det här.'),
  )
  await two.keyboard.type(' av allt')
  await saved(two)
  expect(texts(await product.valuesOf(dialogue, key))).toEqual([
    'Tuomas började. Först detta. Sist av allt det här.',
  ])
})

test('A list that a colleague adds to is not made anew under the one who is writing in it', async () => {
  const dialogue = await product.dialogueOf('ORG03')
  const both = await openBoth(dialogue)
  await Promise.all(both.map((page) => openPart(page, dialogue, 'actions')))
  const [one, two] = both
  const names = (page: Page) =>
    question(page, 'action_knowledge.activities').getByLabel('Vad heter aktiviteten?')
  const add = (page: Page) =>
    question(page, 'action_knowledge.activities')
      .getByRole('button', { name: 'Lägg till: aktivitet' })
      .click()
  await add(two)
  await names(two).fill('Ingelas')
  await saved(two)
  await names(two).focus()
  await add(one)
  await names(one).last().fill('Tuomas aktivitet')
  await saved(one)
  await two.waitForResponse(
    async (response) =>
      response.url().endsWith('/presence') && (await response.text()).includes('Tuomas aktivitet'),
  )
  await names(two).first().press('End')
  await two.keyboard.type(' aktivitet')
  await two.keyboard.press('Tab')
  await eventually(async () => {
    const [list] = (await product.valuesOf(dialogue, 'action_knowledge.activities')) as [
      { items: { fields: { name?: string } }[] },
    ]
    expect(JSON.stringify(list)).toContain('Ingelas aktivitet')
    expect(JSON.stringify(list)).toContain('Tuomas aktivitet')
  })
  await two.locator('h1').click()
  await eventually(async () => expect(await names(two).count()).toBe(2))
})

test('What one is writing in the same box is not touched, and both texts are kept', async () => {
  const dialogue = await product.dialogueOf('ORG03')
  const [one, two] = await openBoth(dialogue)
  const letGo = await holdSaves(two)
  await words(two, 'awareness.text').fill('Ingelas egna ord, ännu inte sparade.')
  await words(one, 'awareness.text').fill('Tuomas skriver om samma sak.')
  await saved(one)
  await two.waitForResponse(
    async (response) =>
      response.url().endsWith('/presence') &&
      (await response.text()).includes('Tuomas skriver om samma sak.'),
  )
  expect(await words(two, 'awareness.text').inputValue()).toBe('Ingelas egna ord, ännu inte sparade.')
  await letGo()
  await two.locator('#awareness').getByText('Ni har skrivit samtidigt').waitFor()
  expect(await two.locator('#awareness mark').allTextContents()).not.toEqual([])
  expect(texts(await product.valuesOf(dialogue, 'awareness.text')).toSorted()).toEqual([
    'Ingelas egna ord, ännu inte sparade.',
    'Tuomas skriver om samma sak.',
  ])
  await two.getByRole('button', { name: 'Behåll båda' }).click()
  await eventually(async () => expect(await product.valuesOf(dialogue, 'awareness.text')).toHaveLength(1))
  await one.locator('#awareness').getByText('Ni har skrivit samtidigt').waitFor({ state: 'hidden' })
})

test('An earlier text is put back from the history, and pressing twice makes one revision', async () => {
  const dialogue = await product.dialogueOf('ORG08')
  const page = await product.person('birgitta.tillsynsson@bjorkvik.example')
  await openPart(page, dialogue, 'so_far')
  for (const text of ['Den bra texten.', 'Den sämre texten.']) {
    await words(page, 'awareness.text').fill(text)
    await eventually(async () =>
      expect(texts(await product.valuesOf(dialogue, 'awareness.text'))).toEqual([text]),
    )
  }
  const before = (await product.historyOf(dialogue, 'awareness.text')).length
  await page
    .locator('#awareness')
    .getByRole('link', { name: /^Historik/ })
    .click()
  await alive(page, '#history button')
  const good = page.getByRole('listitem').filter({ hasText: 'Den bra texten.' }).first()
  await good.getByRole('button', { name: /^Använd den här texten igen/ }).dblclick()
  await page.getByRole('listitem').filter({ hasText: 'Gäller nu' }).getByText('Den bra texten.').waitFor()
  expect(texts(await product.valuesOf(dialogue, 'awareness.text'))).toEqual(['Den bra texten.'])
  expect(await product.historyOf(dialogue, 'awareness.text')).toHaveLength(before + 1)
})

test('What is written while a comment is on its way stands there still', async () => {
  const dialogue = await product.dialogueOf('ORG12')
  const page = await product.person('annika.rorstrom@bjorkvik.example')
  await page.goto(`/form/${dialogue}/question/development`)
  const form = page.locator('#comments')
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/comments', async (route) => {
    await arrived
    await route.continue()
  })
  const box = form.getByLabel('Kommentar', { exact: true })
  await form.getByLabel('Bara vi i organisationen').check()
  await box.fill('Det första.')
  await form.getByRole('button', { name: 'Lägg till kommentaren' }).click()
  await box.fill('Det första. Och det andra.')
  arrive()
  await form.getByText('Kommentaren är sparad.').waitFor()
  expect(await box.inputValue()).toBe('Det första. Och det andra.')
  expect(
    await product.sql()`select text from comment where dialogue_id = ${dialogue} and prompt = 'development'`,
  ).toEqual([{ text: 'Det första.' }])
  await box.fill('')
  await page.unrouteAll()
})

test('A comment says who reads it, survives a lost network once, and the strategist answers what is meant for her', async () => {
  const dialogue = await product.dialogueOf('ORG08')
  const page = await product.person('birgitta.tillsynsson@bjorkvik.example', { expected: [offline] })
  await page.goto(`/form/${dialogue}/question/awareness`)
  const form = page.locator('#comments')
  const say = async (audience: string, text: string) => {
    await form.getByLabel(audience).check()
    await form.getByLabel('Kommentar', { exact: true }).fill(text)
    await form.getByRole('button', { name: 'Lägg till kommentaren' }).click()
  }
  await say('Bara vi i organisationen', 'Bara oss emellan.')
  await form.getByText('Kommentaren är sparad.').waitFor()
  await page.context().setOffline(true)
  await say('Vi och strategen', 'Vad menar ni med känd?')
  await form.getByText(/Vi når inte tjänsten just nu/).waitFor()
  expect(await form.getByLabel('Kommentar', { exact: true }).inputValue()).toBe('Vad menar ni med känd?')
  expect(await asksBeforeClosing(page)).toBe(true)
  await page.context().setOffline(false)
  await form.getByRole('button', { name: 'Lägg till kommentaren' }).click()
  await form.getByRole('listitem').filter({ hasText: 'Vad menar ni med känd?' }).waitFor()
  expect(await product.sql()`select text from comment where dialogue_id = ${dialogue} order by at`).toEqual([
    { text: 'Bara oss emellan.' },
    { text: 'Vad menar ni med känd?' },
  ])

  const strategist = await product.person('strateg@bjorkvik.example')
  await strategist.goto(`/rounds/${await product.roundOf('halvtid-2026')}/dialogues/${dialogue}`)
  const section = strategist.getByRole('region', { name: 'Kommentarer till strategen' })
  await section.getByText('Vad menar ni med känd?').waitFor()
  expect(await strategist.content()).not.toContain('Bara oss emellan.')
  await section.getByText('Svara om fråga 2', { exact: true }).first().click()
  await section.getByLabel('Svara om fråga 2').first().fill('Att man vet att den finns.')
  await section.getByRole('button', { name: 'Skicka' }).first().click()
  await section.getByText('Att man vet att den finns.').waitFor()
  await page.reload()
  await page.getByText('Att man vet att den finns.').waitFor()
})

test('A question is handed to a colleague, who sees that one alone and sends nothing', async () => {
  const dialogue = await product.dialogueOf('ORG12')
  const page = await product.person('annika.rorstrom@bjorkvik.example')
  await openPart(page, dialogue, 'so_far')
  await words(page, 'so_far.text').fill('Kanariefågeln som Kim inte ska se.')
  await words(page, 'awareness.text').fill('Det här kan Kim bättre.')
  await eventually(async () => expect(await product.valuesOf(dialogue, 'awareness.text')).toHaveLength(1))
  await saved(page)
  await page
    .locator('#awareness')
    .getByRole('link', { name: /^Lämna över/ })
    .click()
  await alive(page, '#hand-over form')
  const form = page.locator('#hand-over')
  await form.getByLabel('Kollegans namn').fill('Kim Rörberg')
  await form.getByLabel('Kollegans e-post').fill('kim.rorberg@bjorkvik.example')
  await form.getByLabel('Några ord till kollegan').fill('Du kan siffrorna.')
  await form.getByRole('button', { name: 'Skicka till kollegan' }).click()
  await form.getByText('Ett brev är på väg till Kim Rörberg.').waitFor()
  await form.getByText('Lämnad till Kim Rörberg, har inte öppnat ännu').waitFor()
  expect(
    await product.sql()`select l.kind, l.detail -> 'prompts' as prompts, t.limited_to from letter l
      join participant t on t.dialogue_id = l.dialogue_id and t.person_id = l.person_id where l.dialogue_id = ${dialogue} and l.kind = 'handed_over'`,
  ).toEqual([{ kind: 'handed_over', prompts: ['awareness'], limited_to: ['awareness'] }])

  const kim = await product.person('kim.rorberg@bjorkvik.example')
  const seen: string[] = []
  const look = async (path: string) => {
    await kim.goto(path)
    seen.push(await kim.content())
  }
  await look(`/form/${dialogue}`)
  await kim.getByRole('button', { name: /svara/ }).click()
  await kim.waitForURL(`**/form/${dialogue}/so_far`)
  seen.push(await kim.content())
  expect(await kim.locator('textarea').count()).toBe(1)
  expect(await words(kim, 'awareness.text').inputValue()).toBe('Det här kan Kim bättre.')
  expect(await kim.getByRole('link', { name: /^Lämna över/ }).count()).toBe(0)
  for (const path of ['check', 'print', 'question/awareness']) await look(`/form/${dialogue}/${path}`)
  expect(seen.filter((one) => one.includes('Kanariefågeln'))).toEqual([])
  await kim.goto(`/form/${dialogue}/check`)
  expect(await kim.getByRole('button', { name: 'Skicka svaren' }).count()).toBe(0)
  await kim.getByText('En kollega som ser hela formuläret skickar dem.').waitFor()
  await page.reload()
  await page.locator('#hand-over').getByText('Lämnad till Kim Rörberg, har öppnat').waitFor()
})
