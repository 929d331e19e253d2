import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { listCaptured } from '@/app/_mail/post'
import { auth } from '@/app/_session/auth'

export type Handler = (
  request: Request,
  given: { params: Promise<Record<string, string>> },
) => Promise<Response>
type Sent = { method?: string; params?: Record<string, string>; headers?: Record<string, string> }

/** The app on the test database, with secrets and mails in a folder of its own. */
export const startApp = (url: string): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'halvtid-api-'))
  Object.assign(process.env, {
    DATABASE_URL: url,
    HALVTID_SECRET: randomBytes(32).toString('hex'),
    HALVTID_DATA: relative(process.cwd(), folder),
  })
  return () => rmSync(folder, { recursive: true })
}

/** Ends the pools that the app opened. */
export const stopApp = async (): Promise<void> => {
  const { halvtid } = globalThis as typeof globalThis & {
    halvtid?: Record<string, { $client: { end: () => Promise<void> } }>
  }
  await Promise.all(Object.values(halvtid ?? {}).map((one) => one.$client.end()))
}

/** A browser as the routes see one: it keeps its cookies and sends them back. */
export const openBrowser = (cookies = new Map<string, string>()) => {
  const keep = (answer: Response) => {
    for (const one of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(one)!
      if (/max-age=0/i.test(one)) cookies.delete(name!)
      else cookies.set(name!, value!)
    }
    return answer
  }
  const send = async (
    handler: Handler,
    body?: unknown,
    { method = 'POST', params = {}, headers = {} }: Sent = {},
  ) => {
    const content =
      body === undefined || method === 'GET' ? null : typeof body === 'string' ? body : JSON.stringify(body)
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
    const request = new Request('http://localhost/api', {
      method,
      body: content,
      headers: { host: 'localhost', ...(cookie && { cookie }), ...headers },
    })
    return keep(await handler(request, { params: Promise.resolve(params) }))
  }
  return { cookies, send }
}
export type Browser = ReturnType<typeof openBrowser>

/** A browser with a real session of this account. */
export const signIn = async (userId: string): Promise<Browser> => {
  const browser = openBrowser()
  const { headers } = await auth().api.startSession({ body: { userId }, returnHeaders: true })
  for (const one of headers.getSetCookie())
    browser.cookies.set(one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1, one.indexOf(';')))
  return browser
}

export const readCode = (email: string): string => {
  const mail = listCaptured().find((one) => one.to === email)
  return /\d{6}/.exec(mail?.text ?? '')![0]
}
export const countMails = (email: string): number =>
  listCaptured(1000).filter((one) => one.to === email).length
