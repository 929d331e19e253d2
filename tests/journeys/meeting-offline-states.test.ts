import ar from '@/locales/ar.json'
import sv from '@/locales/sv.json'
import { inLanguage, look, ownOf } from './look'
import { meetingReadyForOffline, open } from './meeting-page'
import { offline, useProduct, type Page } from './product'

const product = useProduct()
const strategist = 'strateg@bjorkvik.example'
// Four states, each asked of axe four times over.
jest.setTimeout(400_000)

describe.each(['sv', 'ar'] as const)('In %s axe has nothing to say', (language) => {
  const { meeting: words, outbox: said } = { sv, ar }[language]

  test('of the meeting opened anew without a network: begun here, written on by the organisation, and one that is not kept', async () => {
    const dialogue = await product.dialogueOf({ sv: 'ORG03', ar: 'ORG12' }[language])
    const staff = `/rounds/${await product.roundOf('halvtid-2026')}/dialogues/${dialogue}/meeting`
    // The letters of a script that a browser never showed with a network are the system's own.
    const page = await inLanguage(product, strategist, language, [offline, /ERR_FAILED.*\.woff2/])
    const box = (one: Page) => one.getByRole('textbox', { name: words.notes, exact: true })
    await open(page, staff)
    await meetingReadyForOffline(page, dialogue)
    await page.context().setOffline(true)
    await page.getByRole('button', { name: words.begin, exact: true }).click()
    await box(page).fill('Vi har börjat utan nät. Cheferna vet om planen.')
    await page.getByText(words.begunHereText).waitFor()
    await open(page, staff)
    await page.getByText(words.begunHereText).waitFor()
    await page.getByText(said.shellText).waitFor()
    await look(page, `meeting-${language}-offline`)
    await page.goto(staff.replace(dialogue, await product.dialogueOf('ORG08')))
    await page.getByText(said.shellMeetingNone).waitFor()
    await look(page, `meeting-${language}-offline-none`)
    await open(page, staff)
    await page.context().setOffline(false)
    await page.getByText(said.shellBack, { exact: true }).waitFor()
    await page.getByRole('button', { name: words.end, exact: true }).waitFor()
    await look(page, `meeting-${language}-back`)

    const own = await inLanguage(product, await ownOf(product, dialogue), language, [
      offline,
      /ERR_FAILED.*\.woff2/,
    ])
    await open(own, `/form/${dialogue}/meeting`)
    await meetingReadyForOffline(own, dialogue)
    await own.context().setOffline(true)
    await open(own, `/form/${dialogue}/meeting`)
    await box(own).pressSequentially(' Skrivet av oss.')
    await own.getByText(said.offline).first().waitFor()
    await look(own, `meeting-${language}-offline-organisation`)
  })
})
