import { redirect } from 'next/navigation'
import { currentCaller } from './_session/caller'
import { isWelcomed } from './_session/welcomed'

/** The start page is where one's work is. */
export default async function Start() {
  const signed = await currentCaller()
  if (signed) redirect(signed.caller.role === 'representative' ? '/form' : '/rounds')
  redirect((await isWelcomed()) ? '/sign-in' : '/welcome')
}
