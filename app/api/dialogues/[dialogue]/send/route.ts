import { z } from 'zod'
import { endpoint } from '@/app/_session/endpoint'
import { sendDialogue } from '@/db/sending'

export const POST = endpoint('POST /api/dialogues/[dialogue]/send', {
  body: z.strictObject({ seen: z.array(z.uuid()).max(5000) }),
  run: ({ tx, caller, params, body, make }) => sendDialogue(tx, caller, params.dialogue!, body.seen, make),
})
