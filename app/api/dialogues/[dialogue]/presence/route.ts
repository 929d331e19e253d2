import { z } from 'zod'
import { endpoint } from '@/app/_session/endpoint'
import { meetInDialogue } from '@/db/presence'

export const POST = endpoint('POST /api/dialogues/[dialogue]/presence', {
  body: z.strictObject({ prompt: z.string().max(80).nullable(), since: z.number().int().min(0) }),
  run: ({ tx, caller, params, body, make }) => meetInDialogue(tx, caller, params.dialogue!, body, make.now),
})
