import type { Locator } from 'playwright-core'
import { eventually } from './eventually'
import type { Page } from './product'

/** One question on a part's page, by its answer key. */
export const question = (page: Page, key: string) => page.locator(`[id="${key}"]`)
export const words = (page: Page, key: string) => question(page, key).locator('textarea').first()
export const option = (page: Page, key: string, name: string) =>
  question(page, key).getByLabel(name, { exact: true })
export const saved = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /Sparat \d\d[.:]\d\d/ })
    .waitFor()
export const unsaved = (page: Page) => page.getByRole('status').filter({ hasText: 'Inte sparat' }).waitFor()

/** The page has come alive: only then does typing save. */
export const alive = (page: Page, selector = 'form') =>
  page.waitForFunction(
    (first) =>
      Object.keys(document.querySelector(first) ?? {}).some((name) => name.startsWith('__reactProps')) &&
      !document.querySelector('[data-wakes]'),
    selector,
  )

export const openPart = async (page: Page, dialogue: string, part: string) => {
  await page.goto(`/form/${dialogue}/${part}`)
  await alive(page)
}

/** Holds back what the pages save, until it is let go: neither of two who write at once has seen the other's words. */
export const holdSaves = async (...pages: Page[]) => {
  const waiting: (() => void)[] = []
  for (const page of pages)
    await page.route('**/answers', async (route) => {
      await new Promise<void>((go) => waiting.push(go))
      await route.continue()
    })
  return async () => {
    for (const page of pages) await page.unrouteAll({ behavior: 'ignoreErrors' })
    waiting.forEach((go) => go())
  }
}

/** Opens a page whose code is held back, until it is let go. A browser that has been there before keeps the code itself. */
export const gotoAsleep = async (page: Page, path: string): Promise<() => void> => {
  let release = () => {}
  const held = new Promise<void>((done) => (release = done))
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  return release
}

/** Types in a box before the page has come alive, says what then stands there, and lets it. */
export const asleep = async (page: Page, path: string, box: Locator) => {
  const release = await gotoAsleep(page, path)
  await box.press('End')
  await page.keyboard.type('Skrivet för tidigt.')
  const found = await box.evaluate((one: HTMLTextAreaElement) => ({
    value: one.value,
    readOnly: one.readOnly,
  }))
  release()
  await eventually(async () => expect(await box.isEditable()).toBe(true))
  return found
}
