import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const ofPlaywright = async (): Promise<string | undefined> => {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

const find = async (): Promise<string | undefined> =>
  places.find((place) => place && existsSync(place)) ?? (await ofPlaywright())

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

const install = (say: (line: string) => void): void => {
  if (isDebianRoot()) {
    say("No browser found: installing Debian's chromium ...")
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return
  }
  say('No browser found: letting playwright download one ...')
  spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
  })
}

/** The journeys need a real browser and are never skipped for want of one. */
export const ensureBrowser = async (say: (line: string) => void): Promise<string> => {
  const found = await find()
  if (found) return found
  install(say)
  const installed = await find()
  if (installed) return installed
  throw new Error(
    'The journeys need a browser, and none could be installed. Run: sudo apt-get install chromium',
  )
}
