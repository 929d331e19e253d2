import { z } from 'zod'
import { endpoint } from '@/app/_session/endpoint'
import { setPart } from '@/db/participant-part'
import { participantPart } from '@/dialogue/participant-part'

export const POST = endpoint('POST /api/dialogues/[dialogue]/participants/[person]/part', {
  body: z.strictObject({ part: participantPart }),
  run: async ({ tx, caller, params, body, make }) => {
    const who = { dialogueId: params.dialogue!, personId: params.person!, part: body.part }
    const done = await setPart(tx, caller, who, make.now)
    return done === 'set' ? { part: body.part } : done
  },
})
