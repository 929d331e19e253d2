import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from './product'

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** What axe says about the page as it stands. */
export const violations = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const run = () => (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()
  const found = await page.evaluate(run)
  return found.violations.map(
    ({ id, nodes }) =>
      `${id} x${nodes.length}: ${nodes[0]!.html.slice(0, 160)} (${nodes[0]!.failureSummary?.split('\n')[1]?.trim().slice(0, 160)})`,
  )
}
