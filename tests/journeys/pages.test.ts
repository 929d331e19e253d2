import { pageRoutes, visitOf } from './page-list'
import { refused, useProduct, type Page } from './product'
import { violations } from './violations'

const product = useProduct()

/** What sticks out to the side of the page, if the page can be scrolled that way. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const isCut = (one: Element): boolean =>
      one.parentElement !== null &&
      one.parentElement !== document.body &&
      (getComputedStyle(one.parentElement).overflowX !== 'visible' || isCut(one.parentElement))
    const out = [...document.body.querySelectorAll('*')].filter((one) => {
      const { left, width } = one.getBoundingClientRect()
      const wide = left + Math.max(width, one.scrollWidth) > clientWidth + 1 || left < -1
      return width > 0 && wide && one.checkVisibility() && !isCut(one)
    })
    return [`${scrollWidth} > ${clientWidth}`, ...out.slice(-3).map((one) => one.outerHTML.slice(0, 120))]
  })

const doubleText = (page: Page, on: boolean) =>
  page.evaluate((size) => void (document.documentElement.style.fontSize = size), on ? '200%' : '')

test.each(pageRoutes)(
  '%s has nothing for axe to say and nothing that sticks out, in any dress',
  async (route) => {
    const { path, email } = await visitOf(product, route)
    const options = {
      reducedMotion: 'reduce' as const,
      viewport: { width: 1280, height: 900 },
      expected: [refused(404)],
    }
    const page = email
      ? await product.person(email, options)
      : await (await product.newBrowser(options)).newPage()
    const response = await page.goto(path, { waitUntil: 'networkidle' })
    const found: Record<string, string[]> = {}
    const look = async (dress: string, list: Promise<string[]>) => {
      const all = await list
      if (all.length > 0) found[dress] = all
    }
    const status = response!.status()
    await look('light', violations(page))
    await page.emulateMedia({ colorScheme: 'dark' })
    await look('dark', violations(page))
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 390, height: 844 })
    await look('phone', violations(page))
    await page.setViewportSize({ width: 320, height: 640 })
    await look('320 px', violations(page))
    await look('320 px wide', overflow(page))
    await doubleText(page, true)
    await look('320 px, double text', overflow(page))
    await page.setViewportSize({ width: 1280, height: 900 })
    await look('desktop, double text', overflow(page))

    await page.context().addCookies([{ name: 'halvtid-language', value: 'ar', url: product.origin() }])
    await page.goto(path, { waitUntil: 'networkidle' })
    await look('Arabic', violations(page))
    await look(
      'language',
      page.evaluate(() =>
        document.dir === 'rtl' && document.documentElement.lang === 'ar' ? [] : ['not Arabic'],
      ),
    )
    await page.setViewportSize({ width: 320, height: 640 })
    await look('Arabic, 320 px wide', overflow(page))
    expect({ status, found }).toEqual({ status: 200, found: {} })
  },
)
