import { asCaller } from '@/db/client'
import { createCode, findUser, hash, isTrusted, mayTry, takeCode, trustBrowser } from '@/db/identity'
import { findInvitation, listMemberships, setLanguage, type Membership } from '@/db/people'
import { sendCode } from '@/app/_mail/send-code'
import type { Arrival } from '@/app/_shell/arrive'
import { isLanguage, type Language } from '@/people/language'
import { auth } from './auth'
import { cookieNames, knowBrowser, setCookie } from './cookies'
import { database, identityDatabase } from './database'
import type { Refusal } from './refusals'
import { languageOfRequest } from './sentence'

type Goal = { municipality: string; dialogue: string | null }

const landing = (goal: Goal | null) => (goal?.dialogue ? `/form/${goal.dialogue}` : '/')

/** The person's language; where they have none yet, the one they read the sign-in in, which letters then come in too. */
const settleLanguage = async (request: Request, memberships: Membership[]): Promise<Language> => {
  const chosen = memberships.map(({ language }) => language).find(isLanguage)
  const language = chosen ?? languageOfRequest(request.headers)
  for (const one of memberships.filter((each) => each.language === null))
    await asCaller(database(), one, (tx) => setLanguage(tx, one, language))
  return language
}

/** Starts a session for an account that has proved itself; the language follows the person. */
export const start = async (
  request: Request,
  userId: string,
  browserCookie: string,
  goal: Goal | null,
): Promise<Response> => {
  const { headers } = await auth().api.startSession({ body: { userId }, returnHeaders: true })
  const memberships = await listMemberships(database(), userId)
  const arrival: Arrival = { next: landing(goal), persons: memberships.map(({ person }) => person) }
  const answer = Response.json(arrival, { headers: { 'cache-control': 'no-store' } })
  for (const cookie of headers.getSetCookie()) answer.headers.append('set-cookie', cookie)
  answer.headers.append('set-cookie', browserCookie)
  if (goal) answer.headers.append('set-cookie', setCookie(cookieNames.municipality, goal.municipality))
  if (memberships.length > 0) {
    const language = await settleLanguage(request, memberships)
    answer.headers.append('set-cookie', setCookie(cookieNames.language, language))
  }
  return answer
}

const asking = (cookie: string, more: object): Response =>
  Response.json(
    { codeNeeded: true, ...more },
    { headers: { 'set-cookie': cookie, 'cache-control': 'no-store' } },
  )

const mailCode = async (
  request: Request,
  user: { id: string; email: string },
  browserHash: string,
  now: Date,
) => {
  const code = await createCode(identityDatabase(), user.id, browserHash, now)
  const [membership] = await listMemberships(database(), user.id)
  await sendCode(user.email, code, membership?.language ?? languageOfRequest(request.headers), now)
}

/** "s•••@bjorkvik.example": enough to know which inbox, for someone who only has the link. */
const veil = (email: string) => email.replace(/^(.).*@/, '$1•••@')

/** A personal link. A browser that has shown a code before goes straight in; any other is mailed one. */
export const enterByInvitation = async (
  request: Request,
  secret: string,
  now: Date,
): Promise<Response | Refusal> => {
  const browser = knowBrowser(request.headers)
  if (!(await mayTry(identityDatabase(), `enter:${hash(browser.secret)}`, 30, 15, now))) return 'too-often'
  const invitation = await findInvitation(database(), hash(secret), now)
  if (!invitation) return 'link-not-valid'
  if (await isTrusted(identityDatabase(), invitation.userId, hash(browser.secret), now))
    return start(request, invitation.userId, browser.cookie, invitation)
  if (!(await mayTry(identityDatabase(), `mail:${invitation.userId}`, 6, 15, now))) return 'too-often'
  await mailCode(request, { id: invitation.userId, email: invitation.email }, hash(browser.secret), now)
  return asking(browser.cookie, { email: veil(invitation.email) })
}

const showCode = async (
  request: Request,
  userId: string,
  code: string,
  goal: Goal | null,
  now: Date,
): Promise<Response | Refusal> => {
  const browser = knowBrowser(request.headers)
  if (!(await mayTry(identityDatabase(), `code:${userId}`, 20, 15, now))) return 'too-often'
  if (!(await takeCode(identityDatabase(), userId, code, hash(browser.secret), now))) return 'wrong-code'
  await trustBrowser(identityDatabase(), userId, hash(browser.secret), now)
  return start(request, userId, browser.cookie, goal)
}

export const enterByCode = async (
  request: Request,
  secret: string,
  code: string,
  now: Date,
): Promise<Response | Refusal> => {
  const invitation = await findInvitation(database(), hash(secret), now)
  return invitation ? showCode(request, invitation.userId, code, invitation, now) : 'link-not-valid'
}

/** Asks for a code by address. The answer is the same whether or not the address is known. */
export const askForCode = async (request: Request, email: string, now: Date): Promise<Response | Refusal> => {
  const browser = knowBrowser(request.headers)
  if (!(await mayTry(identityDatabase(), `ask:${hash(email.toLowerCase())}`, 6, 15, now))) return 'too-often'
  const user = await findUser(identityDatabase(), { email })
  if (user) await mailCode(request, user, hash(browser.secret), now)
  return asking(browser.cookie, {})
}

/** Tries are counted by address before it is looked up: a known one must not be told by its "too often". */
export const signInByCode = async (
  request: Request,
  email: string,
  code: string,
  now: Date,
): Promise<Response | Refusal> => {
  if (!(await mayTry(identityDatabase(), `code:${hash(email.toLowerCase())}`, 20, 15, now)))
    return 'too-often'
  const user = await findUser(identityDatabase(), { email })
  return user ? showCode(request, user.id, code, null, now) : 'wrong-code'
}
