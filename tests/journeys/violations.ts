import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from './product'

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Two frames for the style to be worked out anew, and then the colours that are still on their way. A browser that has nothing to
 * paint gives no frames, so neither is waited for longer than any of our transitions takes.
 */
const settle = (page: Page) =>
  page.evaluate(async () => {
    const still = async () => {
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
      await Promise.allSettled(
        document
          .getAnimations()
          .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime))
          .map((one) => one.finished),
      )
    }
    await Promise.race([still(), new Promise((done) => setTimeout(done, 2000))])
  })

/** What axe says about the page when nothing on it is changing colour any more. */
export const violations = async (page: Page): Promise<string[]> => {
  await settle(page)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  // What passes is not described: it takes half the time, and nobody reads it.
  const run = () =>
    (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    })
  const found = await page.evaluate(run)
  return found.violations.map(
    ({ id, nodes }) =>
      `${id} x${nodes.length}: ${nodes[0]!.html.slice(0, 160)} (${nodes[0]!.failureSummary?.split('\n')[1]?.trim().slice(0, 160)})`,
  )
}
