import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from './product'

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Two frames for the style to be worked out anew, and then the colours that are still on their way. What began to change colour
 * within something folded away stays on its way until it is unfolded, and a browser that has nothing to paint may give no frame.
 */
const settle = (page: Page) =>
  page.evaluate(async () => {
    const ends = ({ effect }: Animation) =>
      effect instanceof KeyframeEffect &&
      Number.isFinite(effect.getComputedTiming().endTime) &&
      effect.target?.checkVisibility()
    const still = async () => {
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
      await Promise.allSettled(
        document
          .getAnimations()
          .filter(ends)
          .map((one) => one.finished),
      )
    }
    await Promise.race([still(), new Promise((done) => setTimeout(done, 5000))])
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
