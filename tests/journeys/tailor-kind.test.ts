import { alive, openPart } from './form-page'
import { inLanguage, look } from './look'
import { refused, useProduct, type Page } from './product'

const product = useProduct()
jest.setTimeout(240_000)

const open = async (page: Page, organisation: string) => {
  const dialogue = await product.dialogueOf(organisation)
  await page.goto(`/rounds/${await product.roundOf('halvtid-2026')}/dialogues/${dialogue}`)
  await page
    .locator('summary')
    .filter({ hasText: /Frågor som ställs|الأسئلة المطروحة/ })
    .click()
  await page.locator('select[name="reach"]').waitFor()
  await alive(page)
}
const save = (page: Page) => page.getByRole('button', { name: /Spara anpassningen|حفظ الاستمارة/ }).click()

test('a strategist tailors the forms of all administrations, reads who did not get it, and each reads the question in a language it has', async () => {
  const page = await product.person('strateg@bjorkvik.example', { expected: [refused(422)] })
  await open(page, 'ORG08')
  const [sv, en] = ['Hur går tillsynen av serveringar?', 'How is the supervision of bars going?']
  await page
    .locator('fieldset', { has: page.locator('#own-ahead-sv') })
    .locator('summary')
    .click()
  await page.getByLabel('Egen fråga till delen Framåt, på engelska').fill(en)
  await page.getByLabel('Ändringen gäller').selectOption({ label: 'Alla förvaltningar i omgången' })
  await save(page)
  await page.getByText('Skriv texten på svenska också.').waitFor()
  await page.getByLabel('Egen fråga till delen Framåt, på svenska').fill(sv)
  await save(page)
  const rows = await product.sql()`
    select o.name, d.state in ('sent', 'closed') as sent from dialogue d join organisation o on o.id = d.organisation_id
    where o.kind = 'administration' and d.round_id = ${await product.roundOf('halvtid-2026')}`
  const sent = rows.filter((one) => one.sent)
  expect(sent.length).toBeGreaterThan(0)
  await page.getByText(`${rows.length - sent.length} formulär ändrades.`).waitFor()
  for (const { name } of sent) await page.getByText(`${name}: svaren är skickade.`).waitFor()
  await look(page, 'tailored-kind')

  const [{ dialogue, email }] = (await product.sql()`
    select d.id as dialogue, p.email from dialogue d join organisation o on o.id = d.organisation_id
    join participant t on t.dialogue_id = d.id and t.revoked_at is null and t.limited_to is null join person p on p.id = t.person_id
    where o.kind = 'administration' and o.key <> 'ORG08' and d.state in ('invited', 'preparing')
      and d.round_id = ${await product.roundOf('halvtid-2026')} order by o.key, p.email limit 1`) as unknown as [
    { dialogue: string; email: string },
  ]
  for (const [language, said, lang] of [
    ['en', en, null],
    ['ar', sv, 'sv'],
  ] as const) {
    const theirs = await product.person(email, { viewport: { width: 1280, height: 900 } })
    await theirs.context().addCookies([{ name: 'halvtid-language', value: language, url: product.origin() }])
    await openPart(theirs, dialogue, 'ahead')
    const heading = theirs.getByRole('heading', { name: said })
    await heading.waitFor()
    const words = heading.locator('span', { hasText: said }).last()
    expect([await words.getAttribute('lang'), await words.getAttribute('dir')]).toEqual([lang, lang && 'ltr'])
    if (language === 'ar') await look(theirs, 'own-question-ar')
  }
})

test('in Arabic the page of the form says it too, and axe has nothing to say', async () => {
  const page = await inLanguage(product, 'strateg@bjorkvik.example', 'ar')
  await open(page, 'ORG03')
  await page.locator('summary', { hasText: 'السؤال بالإنجليزية والعربية' }).last().click()
  await page.locator('textarea[lang="sv"]').last().fill('Vad gör ni med avtalen?')
  await page.locator('select[name="reach"]').selectOption('all')
  await save(page)
  await page
    .getByText(/تعذّر تغيير|تغيّرت/)
    .first()
    .waitFor()
  await look(page, 'tailored-kind-ar')
})
