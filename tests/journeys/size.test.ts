import { gzipSync } from 'node:zlib'
import { refused, useProduct, type Page } from './product'

const product = useProduct()
const most = 30_000

/** The scripts that a page loads, gzipped as a server would send them. */
const scriptBytes = async (page: Page, path: string): Promise<number> => {
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length))
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  return (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0)
}

test('The form page loads at most 30 kB of script beyond a page of the framework alone', async () => {
  const dialogue = await product.dialogueOf('ORG03')
  const empty = await scriptBytes(
    await product.person('tuomas.planberg@bjorkvik.example', { expected: [refused(404)] }),
    '/finns-inte',
  )
  const form = await scriptBytes(
    await product.person('tuomas.planberg@bjorkvik.example'),
    `/form/${dialogue}/so_far`,
  )
  process.stdout.write(
    `Scripts, gzipped: the form page ${form} bytes, a page of the framework alone ${empty}; ${form - empty} more.\n`,
  )
  expect(empty).toBeGreaterThan(50 * 1024)
  expect(form - empty).toBeLessThanOrEqual(most)
})
