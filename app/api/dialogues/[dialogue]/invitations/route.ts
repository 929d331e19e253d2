import { z } from 'zod'
import { identityDatabase } from '@/app/_session/database'
import { endpoint } from '@/app/_session/endpoint'
import { ensureAccount } from '@/db/accounts'
import { inviteToDialogue } from '@/db/invitation'
import { letterLanguage } from '@/people/language'

export const POST = endpoint('POST /api/dialogues/[dialogue]/invitations', {
  body: z.strictObject({
    name: z.string().trim().min(1).max(200),
    email: z.email().max(254),
    language: letterLanguage,
    linkOnly: z.boolean().optional(),
  }),
  run: async ({ tx, caller, params, body, make }) =>
    inviteToDialogue(
      tx,
      caller,
      params.dialogue!,
      { ...body, userId: await ensureAccount(identityDatabase(), body) },
      make,
    ),
})
