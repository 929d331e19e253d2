import { z } from 'zod'
import { endpoint } from '@/app/_session/endpoint'
import { setPrepared } from '@/db/readiness'

export const POST = endpoint('POST /api/dialogues/[dialogue]/prepared', {
  body: z.strictObject({ prepared: z.boolean() }),
  run: async ({ tx, caller, params, body, make }) => {
    const done = await setPrepared(tx, caller, params.dialogue!, body.prepared, make.now)
    return done === 'done' ? { prepared: body.prepared } : done
  },
})
