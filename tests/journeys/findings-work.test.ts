import { eventually } from './eventually'
import { refused, useProduct } from './product'

const product = useProduct()
const strategist = 'strateg@bjorkvik.example'

test('A scale whose bounds do not rise is refused with a sentence, keeps what was typed, and is saved when it is right', async () => {
  const round = await product.roundOf('halvtid-2026-klar')
  const page = await product.person(strategist, { expected: [refused(422), refused(400)] })
  await page.goto(`/rounds/${round}/scale`)
  await page.locator('#upTo-some').fill('1/10')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await page.getByText('Gränserna ska stiga uppifrån och ner, och ligga mellan 0 och 100 %.').waitFor()
  expect(await page.locator('#upTo-some').inputValue()).toBe('1/10')
  await page.locator('#upTo-some').fill('mycket')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await page.getByText(/^Skriv varje gräns som ett bråk/).waitFor()
  expect(await page.locator('#upTo-some').inputValue()).toBe('mycket')
  await page.locator('#upTo-some').fill('40 %')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await page.getByText('Orden är sparade.').waitFor()
  const [row] = await product.sql()`select scale from round where id = ${round}`
  expect(JSON.stringify(row!.scale)).toContain('"word":"some"')
})

test('An organisation gets longer time, reads its new last day, and the round’s own applies when it is taken back', async () => {
  const round = await product.roundOf('halvtid-2026')
  const dialogue = await product.dialogueOf('ORG12')
  const page = await product.person(strategist, { expected: [refused(422), refused(400)] })
  await page.goto(`/rounds/${round}/dialogues/${dialogue}`)
  await page.locator('summary', { hasText: 'Ge längre tid' }).click()
  await page.getByLabel('Ny sista dag').fill('2031-03-04')
  await page.getByRole('button', { name: 'Ge längre tid' }).click()
  await page.getByText('Organisationen har fått längre tid, till 4 mars 2031.').waitFor()
  await page.getByRole('button', { name: 'Ta bort den längre tiden' }).click()
  await eventually(async () =>
    expect(await product.sql()`select extended_to from dialogue where id = ${dialogue}`).toMatchObject([
      { extended_to: null },
    ]),
  )
})

test('Whoever answers for an organisation finds what has been published from their own page', async () => {
  const round = await product.roundOf('halvtid-2026-klar')
  const page = await product.person('annika.rorstrom@bjorkvik.example')
  const link = page.locator(`a[href="/rounds/${round}/published"]`)
  await page.goto('/form')
  expect(await link.count()).toBe(0)
  await product.sql()`
    insert into finding (municipality_id, round_id, rule, statement, counter_evidence_read_at, published_at, published_by)
    select municipality_id, id, 'H4', '{"k":2,"n":15,"split":null}', now(), now(),
      (select p.id from person p where p.municipality_id = round.municipality_id and p.email = ${strategist})
    from round where id = ${round}`
  await page.reload()
  await link.click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await product.sql()`delete from finding where round_id = ${round} and rule = 'H4'`
  await page
    .getByText(/2 av 15/)
    .first()
    .waitFor()
})

test('A grade without a reason is refused and keeps what was chosen; with one it is published with the own text and the rule’s numbers', async () => {
  const round = await product.roundOf('halvtid-2026-klar')
  const page = await product.person(strategist, { expected: [refused(422), refused(400), refused(409)] })
  await page.goto(`/rounds/${round}/findings/H4`)
  await page.locator('summary', { hasText: 'Skriv slutsatsen med egna ord' }).click()
  await page.getByLabel('Din text på svenska').fill('Planen har inte nått budgeten än.')
  await page.getByRole('button', { name: 'Spara texten' }).click()
  await page.getByText('Texten är sparad.').waitFor()

  await page.locator('summary', { hasText: 'Bedöm tillförlitligheten' }).click()
  await page.locator('#grade').selectOption('moderate')
  await page.getByRole('button', { name: 'Spara bedömningen' }).click()
  await page.getByText('Skriv ett skäl till bedömningen, och till varje brist som du har valt.').waitFor()
  expect(await page.locator('#grade').inputValue()).toBe('moderate')
  await page.locator('#grade-reason').fill('Femton organisationer, två kommuner saknas.')
  await page.getByRole('button', { name: 'Spara bedömningen' }).click()
  await page.getByText('Bedömningen är sparad.').waitFor()

  await page.locator('summary', { hasText: 'Öppna motbeläggen' }).click()
  await page.getByText('Motbeläggen är lästa.').waitFor()
  await page.getByRole('button', { name: /^Publicera/ }).click()
  await page
    .getByText(/^Publicerat \d/)
    .first()
    .waitFor()
  await page.goto(`/rounds/${round}/published`)
  await page.getByRole('table', { name: 'Ordens skala' }).waitFor()
  const text = await page.locator('main').innerText()
  expect(text).toContain('Planen har inte nått budgeten än.')
  expect(text).toContain('(2 av 15)')
})
