import { z } from 'zod'
import { endpoint } from '@/app/_session/endpoint'
import { reopenDialogue } from '@/db/reopening'

export const POST = endpoint('POST /api/dialogues/[dialogue]/reopen', {
  body: z.strictObject({ reason: z.string().trim().min(1).max(1000) }),
  run: async ({ tx, caller, params, body, make }) => {
    const done = await reopenDialogue(tx, caller, params.dialogue!, body.reason, make.now)
    return done === 'reopened' ? { reopened: true } : done
  },
})
