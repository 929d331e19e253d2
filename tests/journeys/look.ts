import type { Page, Product } from './product'
import { violations } from './violations'

/** Where the pictures go, if anybody wants to look. */
export const folder = process.env.PICTURES

/** What axe says in light, in dark and on a phone. Nothing stands outside the narrowest screen, with letters twice as large. */
export const look = async (page: Page, name: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 390]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      expect({ name, colorScheme, width, said: await violations(page) }).toMatchObject({ said: [] })
      if (folder)
        await page.screenshot({ path: `${folder}/${name}-${colorScheme}-${width}.png`, fullPage: true })
    }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 320, height: 640 })
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  expect({ name, wide: await page.evaluate(() => document.documentElement.scrollWidth) }).toEqual({
    name,
    wide: 320,
  })
  if (folder) await page.screenshot({ path: `${folder}/${name}-narrow.png` })
  await page.evaluate(() => (document.documentElement.style.fontSize = ''))
  await page.setViewportSize({ width: 1280, height: 900 })
}

/** A page of somebody who reads that language, as large as a desk's and without motion. */
export const inLanguage = async (
  product: Product,
  email: string,
  language: 'sv' | 'ar',
  expected?: RegExp[],
): Promise<Page> => {
  const page = await product.person(email, {
    expected,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  })
  await page.context().addCookies([{ name: 'halvtid-language', value: language, url: product.origin() }])
  return page
}

/** Somebody who sees all of an organisation's form. */
export const ownOf = async (product: Product, dialogue: string): Promise<string> =>
  (
    await product.sql()`select p.email from participant t join person p on p.id = t.person_id
      where t.dialogue_id = ${dialogue} and t.revoked_at is null and t.limited_to is null order by p.email limit 1`
  )[0]!.email as string
