import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { listMemberships, type Membership } from '@/db/people'
import { asCaller, type Tx } from '@/db/client'
import { mayEnter, type RouteName } from '@/people/policy'
import { auth } from './auth'
import { cookieNames, readCookie } from './cookies'
import { database } from './database'
import { inTime, isUnavailable } from './deadline'
import { wayBack } from './way-back'

export type Signed = { caller: Membership; memberships: Membership[] }

/** Everything that the session's account is, and nothing once its access has been taken away; undefined without a session. */
const findMemberships = async (from: Headers): Promise<Membership[] | undefined> => {
  const session = await auth().api.getSession({ headers: from })
  return session ? listMemberships(database(), session.user.id) : undefined
}

/** Whether somebody is signed in who is nobody here any more. */
export const isShutOut = async (): Promise<boolean> => {
  const from = await headers()
  return (await forPage(() => findMemberships(from)))?.length === 0
}

/** Who is calling: the session's account, in the municipality it has chosen among its own. */
export const findCaller = async (from: Headers): Promise<Signed | undefined> => {
  const memberships = await findMemberships(from)
  if (!memberships) return undefined
  const chosen = readCookie(from, cookieNames.municipality)
  const caller =
    memberships.find((one) => one.municipality === chosen) ??
    memberships.findLast((one) => one.role === 'strategist') ??
    memberships[0]
  return caller && { caller, memberships }
}

/** Seconds that a page waits for the database. */
const patience = 8

/** The error page has other words for a database that is away; only a digest reaches it. */
const forPage = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await inTime(patience, work)
  } catch (error) {
    if (!isUnavailable(error)) throw error
    throw Object.assign(new Error('The database is away'), { digest: 'unavailable' })
  }
}

export const currentCaller = cache(async (): Promise<Signed | undefined> => {
  const from = await headers()
  return forPage(() => findCaller(from))
})

/** The sign-in page, from which one comes back to the form or the meeting one was in. */
const signInPath = async (): Promise<string> => {
  const path = wayBack((await headers()).get('x-path'))
  return path ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in'
}

/** A page's door: no session leads to the sign-in page; a page that is not for the caller is not found. */
export const enterPage = async (
  route: RouteName,
): Promise<{
  caller: Membership
  memberships: Membership[]
  read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
}> => {
  const signed = await currentCaller()
  if (!signed) redirect(await signInPath())
  if (!mayEnter(route, signed.caller.role)) notFound()
  return { ...signed, read: (work) => forPage(() => asCaller(database(), signed.caller, work)) }
}
