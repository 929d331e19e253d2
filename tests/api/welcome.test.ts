import { createHash, randomBytes } from 'node:crypto'
import * as welcome from '@/app/api/welcome/route'
import { withDatabase } from '../database'
import { openBrowser, startApp, stopApp } from './endpoint-browser'

const made = withDatabase()
const secret = randomBytes(16).toString('base64url')
let removeFolder: () => void
beforeAll(() => {
  removeFolder = startApp(made.url())
  process.env.HALVTID_WELCOME = createHash('sha256').update(secret).digest('hex')
})
afterAll(async () => {
  await stopApp()
  removeFolder()
})

const ask = (browser: ReturnType<typeof openBrowser>, shown: string) =>
  browser.send(welcome.POST, {
    secret: shown,
    municipality: 'Provstad',
    name: 'Eva Ek',
    email: 'eva@example.org',
  })

test('wrong secrets are counted by the browser that shows them, and keep nobody else out', async () => {
  const stranger = openBrowser(new Map([['__Host-halvtid-browser', 'stranger']]))
  const statuses: number[] = []
  for (let tries = 0; tries < 32; tries++) statuses.push((await ask(stranger, 'wrong')).status)
  expect(statuses.slice(0, 30)).toEqual(Array(30).fill(403))
  expect(statuses.slice(30)).toEqual([429, 429])
  expect((await ask(openBrowser(), 'wrong')).status).toBe(403)
  expect((await ask(openBrowser(), secret)).status).toBe(200)
})

test('the secret founds a municipality once', async () => {
  expect((await ask(openBrowser(), secret)).status).toBe(404)
})
