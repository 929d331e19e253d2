import { contentHash } from '@/answers/content-hash'
import type { Value } from '@/answers/value'
import { eventually } from './eventually'
import { alive, openPart, question, saved, words } from './form-page'
import { refused, useProduct, type Page } from './product'

const product = useProduct()

/** What the database says was sent last, and the hash of it reckoned again. */
const lastSent = async (dialogue: string) => {
  const sql = product.sql()
  const [submission] =
    await sql`select id, sent_at, content_hash from submission where dialogue_id = ${dialogue} order by number desc limit 1`
  const rows = await sql`
    select s.key, v.value from submission_answer s left join answer_revision v on v.id = s.revision_id where s.submission_id = ${submission!.id}`
  const values = Object.fromEntries(
    rows.map((row) => [row.key as string, (row.value ?? null) as Value | null]),
  )
  return {
    sentAt: submission!.sent_at as Date,
    hash: submission!.content_hash as string,
    reckoned: contentHash(values),
    values,
  }
}

test('From a conflict to a receipt, a late change, a reopening and a second receipt', async () => {
  const dialogue = await product.dialogueOf('ORG14')
  const page = await product.person('roger.kajfelt@bjorkvik.example', { expected: [refused(409)] })

  await page.goto(`/form/${dialogue}/check`)
  const [row] = await product.sql()`select form from dialogue where id = ${dialogue}`
  const prompts = (row!.form.parts as { prompts: { number: string }[] }[]).flatMap((part) => part.prompts)
  for (const { number } of prompts)
    expect([number, await page.getByRole('link', { name: `Ändra ${number}`, exact: true }).count()]).toEqual([
      number,
      1,
    ])
  await page.getByText('Här finns två olika svar. Välj vilket som gäller innan ni skickar.').waitFor()
  for (const door of ['print', 'check']) {
    await page.goto(`/form/${dialogue}/${door}`)
    const read = await page.getByRole('main').innerText()
    for (const part of [
      'På kajen är det fem av fyrtio.',
      'ungefär hälften',
      'Roger Kajfelt',
      'Frågor? Kontakta',
    ])
      expect([door, part, read.includes(part)]).toEqual([door, part, true])
  }
  await page.getByRole('button', { name: 'Skicka svaren' }).click()
  await page
    .getByRole('alert')
    .getByText('En fråga har två olika svar. Välj vilket som gäller innan ni skickar.')
    .waitFor()

  await page.getByRole('link', { name: 'Ändra 2', exact: true }).click()
  const conflict = question(page, 'awareness.text').getByRole('status')
  await conflict.getByText('På kajen är det fem av fyrtio.', { exact: false }).waitFor()
  await conflict.getByText('ungefär hälften', { exact: false }).first().waitFor()
  await conflict.getByRole('button', { name: 'Behåll det som Roger Kajfelt skrev' }).click()
  await saved(page)

  await page.goto(`/form/${dialogue}/check`)
  expect(await page.getByText('Här finns två olika svar.').count()).toBe(0)
  await page.getByRole('button', { name: 'Skicka svaren' }).click()
  await page.waitForURL('**/receipt')
  await page.getByRole('heading', { level: 1, name: 'Tack, svaren är skickade' }).waitFor()
  const sent = await lastSent(dialogue)
  await page.getByText('Frågor? Kontakta', { exact: false }).waitFor()
  const hash = await page.locator('code').innerText()
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(hash).toBe(sent.hash)
  expect(sent.reckoned).toBe(hash)
  expect(await page.locator('dl time').getAttribute('datetime')).toBe(sent.sentAt.toISOString())
  expect(sent.values['awareness.text']).toEqual({
    text: 'Kontoret känner till planen. På kajen är det fem av fyrtio.',
  })

  await page.getByRole('link', { name: 'Skriv ut' }).click()
  await page.getByText('På kajen är det fem av fyrtio.', { exact: false }).waitFor()
  await page.getByText(hash, { exact: false }).waitFor()
  const texts = Object.values(sent.values).flatMap((value) => (value && 'text' in value ? [value.text] : []))
  const printed = await page.getByRole('main').innerText()
  for (const text of texts) expect(printed).toContain(text)

  await openPart(page, dialogue, 'so_far')
  await page.getByText('Det du ändrar nu sparas, men ligger utanför det skickade.').waitFor()
  await words(page, 'awareness.text').fill('På kajen är det sex av fyrtio, efter mötet.')
  await saved(page)
  const [late] =
    await product.sql()`select late from answer_revision where dialogue_id = ${dialogue} order by sequence desc limit 1`
  expect(late!.late).toBe(true)
  expect(await lastSent(dialogue)).toEqual(sent)

  const strategist = await product.person('strateg@bjorkvik.example')
  await strategist.goto(`/rounds/${await product.roundOf('halvtid-2026')}/dialogues/${dialogue}`)
  await strategist.getByText('På kajen är det sex av fyrtio, efter mötet.').first().waitFor()
  await strategist.waitForLoadState('networkidle')
  await strategist.getByText('Öppna dialogen igen', { exact: true }).click()
  await strategist.getByLabel('Skäl').fill('Ni ville rätta siffran om kajen.')
  await strategist.getByRole('button', { name: 'Öppna igen' }).click()
  await strategist.getByText('Dialogen är öppen igen.').first().waitFor()

  await page.goto(`/form/${dialogue}/receipt`)
  await page.getByRole('heading', { level: 1, name: 'Formuläret är öppnat igen' }).waitFor()
  await page.getByText('Ni ville rätta siffran om kajen.').waitFor()
  await page.goto(`/form/${dialogue}/check`)
  await page.getByRole('button', { name: 'Skicka svaren' }).click()
  await page.waitForURL('**/receipt')
  const again = await lastSent(dialogue)
  expect(again.values['awareness.text']).toEqual({ text: 'På kajen är det sex av fyrtio, efter mötet.' })
  expect(again.hash).not.toBe(sent.hash)
  expect(again.reckoned).toBe(again.hash)
  expect(await page.locator('code').allInnerTexts()).toEqual([again.hash, sent.hash])
})

/** Every focused element shows a ring of at least two pixels. */
const ringOf = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement!
    const rings = [focused, ...(focused.closest('label') ? [focused.closest('label')!] : [])].map((one) =>
      getComputedStyle(one),
    )
    return {
      tag: focused.tagName,
      ring: Math.max(
        ...rings.map((style) => (style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth))),
      ),
    }
  })

test('With the keyboard alone: sign in, answer one short part, and send', async () => {
  const dialogue = await product.dialogueOf('ORG15')
  const email = 'camilla.biljettkvist@bjorkvik.example'
  const page = await (await product.newBrowser()).newPage()
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  /** Tabs until the focus is where it should be, and looks at the ring on the way. */
  const tabTo = async (selector: string, most = 150) => {
    for (let tries = 0; tries < most; tries++) {
      await press('Tab')
      const seen = await ringOf(page)
      if (seen.tag !== 'BODY') expect([seen, seen.ring >= 2]).toEqual([seen, true])
      if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return
    }
    throw new Error(`The Tab key never reached ${selector}`)
  }

  await page.goto('/sign-in')
  await alive(page)
  await tabTo('#email')
  await page.keyboard.type(email)
  await press('Enter')
  await page.getByText('Om adressen finns hos oss har vi skickat en kod till den.').waitFor()
  await tabTo('#code')
  await page.keyboard.type(await product.codeFor(email))
  await press('Enter')
  await page.waitForURL('**/form')
  await tabTo(`a[href="/form/${dialogue}"]`)
  await press('Enter')
  await page.waitForURL(`**/form/${dialogue}`)
  await page.getByRole('button', { name: 'Börja svara' }).waitFor()
  await tabTo('main button')
  await press('Enter')
  await page.waitForURL('**/so_far')
  await page.goto(`/form/${dialogue}/ahead`)
  await page.waitForLoadState('networkidle')

  await tabTo('[id="ahead.text"] textarea')
  await page.keyboard.type('Vi fortsätter.')
  await tabTo('[id="ahead.outlook"] input[type=radio]')
  await press('Space', 'ArrowDown')
  await tabTo('[id="ahead.ideas"] button')
  await press('Enter')
  await tabTo('[id="ahead.ideas"] textarea, [id="ahead.ideas"] fieldset input')
  await page.keyboard.type('Parkera tillsammans')
  await tabTo('[id="needed.supportNeeds"] input[type=checkbox]')
  await press('Space')
  await saved(page)
  await tabTo('a[href$="/support"]:not(nav a)')
  await press('Enter')
  await page.waitForURL('**/support')
  await page.waitForLoadState('networkidle')
  await tabTo('a[href$="/check"]')
  await press('Enter')
  await page.waitForURL('**/check')
  await page.getByRole('button', { name: 'Skicka svaren' }).waitFor()
  await tabTo('main button')
  await press('Enter')
  await page.waitForURL('**/receipt')

  const { values } = await lastSent(dialogue)
  expect(values['ahead.text']).toEqual({ text: 'Vi fortsätter.' })
  expect(values['ahead.outlook']).toEqual({ choice: expect.any(String) })
  expect(values['ahead.ideas']).toMatchObject({ items: [{ fields: { idea: 'Parkera tillsammans' } }] })
  expect(values['needed.supportNeeds']).toEqual({ choices: [expect.any(String)] })
  await eventually(async () =>
    expect((await product.sql()`select state from dialogue where id = ${dialogue}`)[0]!.state).toBe('sent'),
  )
})
