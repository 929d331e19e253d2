import { personHeader } from '@/app/_session/person-header'
import type { HeadView } from './form-view'
import type { Operation } from './outbox'
import type { Trouble } from './status-store'

/** `late`: the answers had been sent, and this stands outside them. */
type Accepted = { revision: string; heads: HeadView[]; late?: boolean }
export type Outcome = { accepted?: Accepted; trouble?: Trouble; sentence?: string }

/** A request that nobody answers is given up and made again: the operation's id makes that harmless. */
const most = 20_000
/** A page that is leaving may send no more than this beyond its own end. */
const mostWhenLeaving = 20_000

/** How long to wait after so many attempts in vain, in milliseconds: never so long that what is back goes unnoticed for ten seconds. */
export const patience = (tries: number): number => Math.min(2000 * 2 ** tries, 8000)

const passing = ['too-often', 'foreign-origin']
const troubleOf = (status: number, refusal: string | undefined): Trouble => {
  if (status === 401) return 'signedOut'
  if (refusal === 'not-found') return 'gone'
  if (refusal === 'unknown-question') return 'unasked'
  return !refusal || status >= 500 || passing.includes(refusal) ? 'down' : 'refused'
}

export const postOperation = async (
  { dialogue, operation, key, parents, value, person }: Operation,
  leaving: boolean,
): Promise<Outcome> => {
  const body = JSON.stringify({ operation, key, parents, value })
  try {
    const response = await fetch(`/api/dialogues/${dialogue}/answers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(person && { [personHeader]: person }) },
      body,
      keepalive: leaving && body.length < mostWhenLeaving,
      signal: AbortSignal.timeout(most),
    })
    const answer = await response.json().catch(() => undefined)
    if (response.ok && answer) return { accepted: answer }
    return { trouble: troubleOf(response.status, answer?.refusal), sentence: answer?.sentence }
  } catch {
    return { trouble: navigator.onLine ? 'down' : 'offline' }
  }
}
