import { eventually } from './eventually'
import { alive, openPart, words } from './form-page'
import { useProduct, type Page } from './product'

const product = useProduct()
const key = 'success_factors.text'

/** What the browser says of a page that it held as it was; ours are not held (no-store), other browsers may. */
const comeBackAsHeld = (page: Page) =>
  Promise.all([
    page.waitForEvent('load'),
    page.evaluate(() => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))),
  ])

test('Going back shows what was written, also where the browser brings the page back as it was, and doubles nothing', async () => {
  const dialogue = await product.dialogueOf('ORG05')
  const page = await product.person('kerstin.parkmark@bjorkvik.example')
  const text = 'Skrivet strax innan jag gick vidare.'
  await openPart(page, dialogue, 'challenges')
  await words(page, key).fill(text)
  await page.getByRole('link', { name: 'Nästa del' }).click()
  await page.waitForURL('**/actions')
  await page.evaluate(() => history.back())
  await page.waitForURL('**/challenges')
  await eventually(async () => expect(await words(page, key).inputValue()).toBe(text))
  await alive(page)
  await comeBackAsHeld(page)
  await eventually(async () => expect(await words(page, key).inputValue()).toBe(text))
  await openPart(page, dialogue, 'challenges')
  await words(page, key).fill(`${text} Och efter.`)
  await eventually(async () =>
    expect(await product.valuesOf(dialogue, key)).toEqual([{ text: `${text} Och efter.` }]),
  )
  expect(await product.historyOf(dialogue, key)).toHaveLength(2)
})
