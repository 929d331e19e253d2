import { makeSecret } from '@/db/identity'
import { languageCookie } from '@/locales/language-of'

export const cookieNames = {
  browser: '__Host-halvtid-browser',
  language: languageCookie,
  municipality: 'halvtid-municipality',
} as const

export const readCookie = (headers: Headers, name: string): string | undefined =>
  headers
    .get('cookie')
    ?.split(/;\s*/)
    .find((one) => one.startsWith(`${name}=`))
    ?.slice(name.length + 1)

const year = 60 * 60 * 24 * 365
export const setCookie = (name: string, value: string): string =>
  `${name}=${value}; Path=/; Max-Age=${year}; SameSite=Lax; Secure; HttpOnly`

/** The browser's own secret: made on the first ask, so that a code works only where it was asked for. */
export const knowBrowser = (headers: Headers): { secret: string; cookie: string } => {
  const secret = readCookie(headers, cookieNames.browser) ?? makeSecret()
  return { secret, cookie: setCookie(cookieNames.browser, secret) }
}
