import ar from '@/locales/ar.json'
import sv from '@/locales/sv.json'
import { alive } from './form-page'
import { holdMeeting } from './hold-meeting'
import { folder, inLanguage, look, ownOf } from './look'
import { useProduct } from './product'

const product = useProduct()
const strategist = 'strateg@bjorkvik.example'
// Eight states, each asked of axe four times over.
jest.setTimeout(400_000)

const organisations = { sv: 'ORG05', ar: 'ORG10' }
describe.each(['sv', 'ar'] as const)('In %s axe has nothing to say', (language) => {
  const { meeting: words, confirm: said } = { sv, ar }[language]

  test('of the meeting before it begins, while it goes on, projected, with palette and keys, ended and taken up again', async () => {
    const dialogue = await product.dialogueOf(organisations[language])
    const page = await inLanguage(product, strategist, language)
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    await page.goto(`/rounds/${await product.roundOf('halvtid-2026')}/dialogues/${dialogue}/meeting`)
    await alive(page, 'textarea')
    await look(page, `meeting-${language}-before`)
    await button(words.begin).click()
    await button(words.end).waitFor()
    await page
      .getByRole('textbox', { name: words.notes, exact: true })
      .fill('Vi har börjat. Cheferna vet om planen, och de frågar efter den.')
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('dialog')
    await palette.waitFor()
    await look(page, `meeting-${language}-palette`)
    await page.keyboard.press('Enter')
    await palette.waitFor({ state: 'hidden' })
    await page.getByRole('list').locator('q').waitFor()
    await look(page, `meeting-${language}-begun`)
    await button(words.project).click()
    await look(page, `meeting-${language}-projected`)
    await page.keyboard.press('Escape')
    await button(words.keys).click()
    await look(page, `meeting-${language}-keys`)
    await page.keyboard.press('Escape')
    await button(words.end).click()
    await look(page, `meeting-${language}-ending`)
    await page.getByRole('alert').getByRole('button', { name: words.end }).click()
    await page.getByText(words.ended).waitFor()
    await look(page, `meeting-${language}-ended`)
    await button(words.resume).click()
    await button(words.end).waitFor()
    expect((await product.sql()`select state from dialogue where id = ${dialogue}`)[0]!.state).toBe(
      'prepared',
    )
    const own = await inLanguage(product, await ownOf(product, dialogue), language)
    await own.goto(`/form/${dialogue}/meeting`)
    await alive(own, 'textarea')
    await look(own, `meeting-${language}-organisation`)
  })

  test('of the confirming with a correction, a dissent, all settled and waiting for the head, and of its receipt', async () => {
    const dialogue = await product.dialogueOf({ sv: 'ORG02', ar: 'ORG13' }[language])
    await product.sql()`update answer set conflicted = false where dialogue_id = ${dialogue}`
    await product.sql()`update round set signs_off = true where id in (select round_id from dialogue where id = ${dialogue})`
    const email = await ownOf(product, dialogue)
    await product.sql()`update participant set part = 'head' where dialogue_id = ${dialogue}
      and person_id in (select id from person where email <> ${email})`
    await holdMeeting(product, dialogue, {
      so_far: 'Arbetet har börjat. Budgeten är oklar. Det finns en plan för våren.',
      awareness: 'Cheferna känner till planen.',
    })
    const page = await inLanguage(product, email, language)
    await page.goto(`/form/${dialogue}/confirm`)
    await alive(page, 'textarea')
    await look(page, `confirm-${language}-unread`)
    const leaf = (prompt: string) => page.locator(`article#${prompt}`)
    const open = (prompt: string, name: string) =>
      leaf(prompt).locator('summary').filter({ hasText: name }).last().click()
    await open('so_far', said.correct)
    const box = leaf('so_far').locator('textarea[data-key="so_far.notes"]')
    await box.fill('Arbetet har börjat. Budgeten är klar. Det finns en plan för våren.')
    await leaf('so_far').locator('ins').first().waitFor({ state: 'attached' })
    await open('awareness', said.dissentChoice)
    await leaf('awareness').locator('textarea[data-key="awareness.dissent"]').fill('Inte alla chefer.')
    await leaf('awareness').getByRole('region', { name: said.dissent }).waitFor()
    await look(page, `confirm-${language}-written`)
    await leaf('so_far')
      .getByRole('button', { name: said.confirmOf.split('%')[0]!.trim() })
      .click()
    await leaf('so_far').getByText(said.stances.corrected).waitFor()
    await look(page, `confirm-${language}-corrected`)
    for (const rest of await page.locator('article').all()) await rest.scrollIntoViewIfNeeded()
    await page.getByRole('button', { name: said.all }).click()
    await page.locator('#finish').getByText(said.waitsFor.split('{')[0]!.trim()).waitFor()
    await look(page, `confirm-${language}-waiting`)
    const [head] = await product.sql()`select p.email from participant t join person p on p.id = t.person_id
      where t.dialogue_id = ${dialogue} and t.part = 'head' and t.revoked_at is null and t.limited_to is null limit 1`
    const other = await inLanguage(product, head!.email as string, language)
    await other.goto(`/form/${dialogue}/confirm`)
    await other.getByRole('button', { name: said.sign }).click()
    await other.getByRole('button', { name: said.finish }).waitFor()
    await look(other, `confirm-${language}-settled`)
    await other.getByRole('button', { name: said.finish }).click()
    await other.waitForURL(/check$/)
    await look(other, `confirm-${language}-check`)
    await other.locator('main').getByRole('button').last().click()
    await other.waitForURL(/receipt$/)
    await look(other, `confirm-${language}-receipt`)
    await other.goto(`/form/${dialogue}/print`)
    await look(other, `confirm-${language}-print`)
    if (folder) await other.pdf({ path: `${folder}/print-${language}.pdf`, format: 'A4' })
  })
})
