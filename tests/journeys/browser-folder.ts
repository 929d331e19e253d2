import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from 'playwright-core'
import { browserArgs, executablePath } from './product'

/** A browser whose memory lies in a folder, so that it can be killed and opened again. */
export const useFolder = (origin: () => string) => {
  const folder = mkdtempSync(join(tmpdir(), 'halvtid-browser-'))
  const opened: BrowserContext[] = []
  return {
    launch: async (): Promise<BrowserContext> => {
      const context = await chromium.launchPersistentContext(folder, {
        executablePath: executablePath(),
        args: browserArgs,
        baseURL: origin(),
        locale: 'sv-SE',
        timezoneId: 'Europe/Stockholm',
      })
      opened.push(context)
      return context
    },
    /** The browser's main process, found by the folder that only it was given. */
    kill: async (context: BrowserContext) => {
      const closed = new Promise((done) => context.once('close', done))
      const lines = execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' }).split('\n')
      const own = lines.filter(
        (line) => line.includes(`--user-data-dir=${folder}`) && !line.includes('--type='),
      )
      expect(own.length).toBeGreaterThan(0)
      for (const line of own) process.kill(Number(line.trim().split(' ')[0]), 'SIGKILL')
      await closed
    },
    remove: async () => {
      await Promise.all(opened.map((one) => one.close().catch(() => {})))
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}
