import { timingSafeEqual } from 'node:crypto'
import { foundMunicipality } from '@/db/found-municipality'
import { hash, mayTry, trustBrowser } from '@/db/identity'
import { knowBrowser } from './cookies'
import { database, identityDatabase } from './database'
import type { Refusal } from './refusals'
import { languageOfRequest } from './sentence'
import { start } from './sign-in'

const isPrinted = (secret: string): boolean => {
  const expected = Buffer.from(process.env.HALVTID_WELCOME ?? '', 'hex')
  const shown = Buffer.from(hash(secret), 'hex')
  return expected.length === shown.length && timingSafeEqual(expected, shown)
}

/**
 * Only wrong secrets are counted, first by the browser: nobody can keep the one with the right secret out, and a secret of
 * 128 bits is not found by trying.
 */
const refuseWrong = async (browserHash: string, now: Date): Promise<'wrong-code' | 'too-often'> => {
  const mayGoOn =
    (await mayTry(identityDatabase(), `welcome:${browserHash}`, 30, 15, now)) &&
    (await mayTry(identityDatabase(), 'welcome', 3000, 15, now))
  return mayGoOn ? 'wrong-code' : 'too-often'
}

/** The first run: whoever holds the secret that the terminal printed founds the municipality and is its strategist. */
export const welcome = async (
  request: Request,
  given: { secret: string; municipality: string; name: string; email: string },
  now: Date,
): Promise<Response | Refusal> => {
  const browser = knowBrowser(request.headers)
  if (!isPrinted(given.secret)) return refuseWrong(hash(browser.secret), now)
  const founded = await foundMunicipality(identityDatabase(), database(), {
    ...given,
    language: languageOfRequest(request.headers),
  })
  if (!founded) return 'already-welcomed'
  await trustBrowser(identityDatabase(), founded.userId, hash(browser.secret), now)
  return start(request, founded.userId, browser.cookie, {
    municipality: founded.municipality,
    dialogue: null,
  })
}
