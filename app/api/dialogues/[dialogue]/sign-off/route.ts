import { z } from 'zod'
import { endpoint } from '@/app/_session/endpoint'
import { signOffDialogue } from '@/db/sign-off'

export const POST = endpoint('POST /api/dialogues/[dialogue]/sign-off', {
  body: z.strictObject({ seen: z.array(z.uuid()).max(5000) }),
  run: async ({ tx, caller, params, body, make }) => {
    const done = await signOffDialogue(tx, caller, params.dialogue!, body.seen, make)
    return done === 'signed' ? { signed: true } : done
  },
})
