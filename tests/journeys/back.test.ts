import { chromium } from 'playwright-core'
import { eventually } from './eventually'
import { openPart, words } from './form-page'
import { browserArgs, executablePath, useProduct } from './product'

const product = useProduct()
const key = 'success_factors.text'

test('Going back to a page that the browser held as it was shows what is saved now, and doubles nothing', async () => {
  const dialogue = await product.dialogueOf('ORG05')
  const email = 'kerstin.parkmark@bjorkvik.example'
  const browser = await chromium.launch({
    executablePath: executablePath(),
    args: browserArgs,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  try {
    const context = product.watch(
      await browser.newContext({
        baseURL: product.origin(),
        locale: 'sv-SE',
        storageState: await product.stateOf(email),
      }),
    )
    const page = await context.newPage()
    await page.addInitScript(() => {
      addEventListener('pageshow', (event) => {
        if (event.persisted) sessionStorage.setItem('held', 'yes')
      })
    })
    await openPart(page, dialogue, 'challenges')
    await words(page, key).fill('Skrivet strax innan jag gick vidare.')
    await page.getByRole('link', { name: 'Nästa del' }).click()
    await page.waitForURL('**/actions')
    await page.evaluate(() => history.back())
    await page.waitForURL('**/challenges')
    await eventually(async () =>
      expect(await words(page, key).inputValue()).toBe('Skrivet strax innan jag gick vidare.'),
    )
    expect(await page.evaluate(() => sessionStorage.getItem('held'))).toBe('yes')
    await words(page, key).fill('Skrivet strax innan jag gick vidare. Och efter.')
    await eventually(async () =>
      expect(await product.valuesOf(dialogue, key)).toEqual([
        { text: 'Skrivet strax innan jag gick vidare. Och efter.' },
      ]),
    )
    expect(await product.historyOf(dialogue, key)).toHaveLength(2)
  } finally {
    await browser.close()
  }
})
