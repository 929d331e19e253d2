import { z } from 'zod'
import { sendInvitation } from '@/app/_mail/send-invitation'
import { identityDatabase } from '@/app/_session/database'
import { endpoint } from '@/app/_session/endpoint'
import { ensureAccount } from '@/db/accounts'
import type { Tx } from '@/db/client'
import { hash, makeSecret } from '@/db/identity'
import { inviteToDialogue } from '@/db/invitation'
import type { Caller } from '@/people/role'

/** Without a public address the app is served on localhost only, so the caller's own host is the right one. */
const addressOf = (request: Request): string =>
  process.env.PUBLIC_URL ?? `http://${request.headers.get('host')}`

/** Lets a person take part and mails the link; when the letter cannot be posted, nothing is saved. */
const sendLink = async (
  request: Request,
  tx: Tx,
  caller: Caller,
  dialogue: string,
  invited: { name: string; email: string },
  make: { id: () => string; now: Date },
) => {
  const secret = makeSecret()
  const userId = await ensureAccount(identityDatabase(), invited)
  const letter = await inviteToDialogue(
    tx,
    caller,
    dialogue,
    { ...invited, userId, secretHash: hash(secret) },
    make,
  )
  if (typeof letter === 'string') return letter
  await sendInvitation(invited.email, letter, `${addressOf(request)}/enter#${secret}`, make.now)
  return { invited: true }
}

export const POST = endpoint('POST /api/dialogues/[dialogue]/invitations', {
  body: z.strictObject({ name: z.string().trim().min(1).max(200), email: z.email().max(254) }),
  run: ({ request, tx, caller, params, body, make }) =>
    sendLink(request, tx, caller, params.dialogue!, body, make),
})
