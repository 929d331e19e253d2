import { eventually } from './eventually'
import { alive, openPart, question, words } from './form-page'
import { readyForOffline } from './outbox-page'
import { offline, refused, useProduct, type Page } from './product'
import { violations } from './violations'

const product = useProduct()
const key = 'awareness.text'
const people = {
  sv: ['ORG03', 'tuomas.planberg@bjorkvik.example', 'ingela.gatstrom@bjorkvik.example'],
  ar: ['ORG08', 'birgitta.tillsynsson@bjorkvik.example', 'arvid.lovgren@bjorkvik.example'],
} as const

const person = async (email: string, language: string): Promise<Page> => {
  const page = await product.person(email, {
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    expected: [offline, refused(401), refused(422)],
  })
  await page.context().addCookies([{ name: 'halvtid-language', value: language, url: product.origin() }])
  return page
}

/** What axe says in light, in dark and on a phone. */
const inEveryDress = async (page: Page): Promise<Record<string, string[]>> => {
  const light = await violations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await violations(page)
  await page.setViewportSize({ width: 390, height: 844 })
  const phoneInDark = await violations(page)
  await page.emulateMedia({ colorScheme: 'light' })
  const phone = await violations(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  return { light, dark, phone, phoneInDark }
}
const clean = { light: [], dark: [], phone: [], phoneInDark: [] }
const look = async (page: Page, name: string) => {
  expect({ [name]: await inEveryDress(page) }).toEqual({ [name]: clean })
}

jest.setTimeout(240_000)

describe.each(['sv', 'ar'] as const)('In %s axe has nothing to say', (language) => {
  const [organisation, first, second] = people[language]

  test('of two texts side by side, a colleague’s presence, a warning, a refusal and the notice of a lost session', async () => {
    const dialogue = await product.dialogueOf(organisation)
    const [one, two] = await Promise.all([person(first, language), person(second, language)])
    await Promise.all([one, two].map((page) => openPart(page, dialogue, 'so_far')))
    let go = () => {}
    const may = new Promise<void>((done) => (go = done))
    await two.route('**/answers', async (route) => {
      await may
      await route.continue()
    })
    await words(two, key).fill('Cheferna har knappt hört talas om planen.')
    await words(one, key).fill('Cheferna känner planen väl.')
    await eventually(async () => expect(await product.valuesOf(dialogue, key)).toHaveLength(1))
    go()
    await eventually(async () => expect(await product.valuesOf(dialogue, key)).toHaveLength(2))
    await openPart(one, dialogue, 'so_far')
    await words(two, key).focus()
    await question(one, key).locator('mark').first().waitFor()
    await one
      .locator('#awareness')
      .getByText(/Ingela Gatström|Arvid Lovgren/)
      .nth(1)
      .waitFor()
    await words(one, 'so_far.text').fill('Samtal med 19121212-1212 under våren.')
    await question(one, 'so_far.text')
      .getByText(/personnummer|هوية|شخصي/)
      .waitFor()
    await look(one, `together-${language}`)
    await words(one, 'development.text').fill('å'.repeat(20_001))
    await one.getByRole('alert').first().waitFor()
    await words(one, 'development.text').fill('å'.repeat(200))
    await words(one, 'so_far.text').fill('å'.repeat(20_001))
    await one.getByRole('alert').first().waitFor()
    await look(one, `refused-${language}`)
    await one.context().clearCookies()
    await words(one, 'development.text').fill('Efter att sessionen gick ut.')
    await one.locator('a[href^="/sign-in?next="]').waitFor()
    await look(one, `signed-out-${language}`)
  })

  test('of a question’s own page with its history, and of the form without a network', async () => {
    const dialogue = await product.dialogueOf(organisation)
    const page = await person(first, language)
    await openPart(page, dialogue, 'so_far')
    await words(page, 'development.text').fill('Skrivet en gång.')
    await eventually(async () =>
      expect(await product.historyOf(dialogue, 'development.text')).not.toEqual([]),
    )
    await page.goto(`/form/${dialogue}/question/awareness`)
    await page.locator('#history li').first().waitFor()
    await look(page, `question-${language}`)
    await openPart(page, dialogue, 'so_far')
    await readyForOffline(page)
    await page.context().setOffline(true)
    await page.reload()
    await alive(page)
    await words(page, 'development.text').fill('Skrivet utan nät.')
    await page.locator('[data-state="failed"]').waitFor()
    await look(page, `offline-${language}`)
    await page.goto(`/form/${dialogue}`)
    await page.locator('h1').waitFor()
    await look(page, `offline-start-${language}`)
  })
})
