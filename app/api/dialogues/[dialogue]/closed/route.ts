import { z } from 'zod'
import { endpoint } from '@/app/_session/endpoint'
import { moveDialogue } from '@/db/dialogue-moves'

export const POST = endpoint('POST /api/dialogues/[dialogue]/closed', {
  body: z.strictObject({ closed: z.boolean() }),
  run: async ({ tx, caller, params, body, make }) => {
    const done = await moveDialogue(tx, caller, params.dialogue!, body.closed ? 'closed' : 'sent', make.now)
    return done === 'moved' ? { closed: body.closed } : done
  },
})
