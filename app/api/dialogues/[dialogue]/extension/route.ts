import { z } from 'zod'
import { endpoint } from '@/app/_session/endpoint'
import { extendDialogue } from '@/db/extension'

export const POST = endpoint('POST /api/dialogues/[dialogue]/extension', {
  body: z.strictObject({ extendedTo: z.iso.date().nullable() }),
  run: ({ tx, caller, params, body, make }) =>
    extendDialogue(tx, caller, params.dialogue!, body.extendedTo, make.now),
})
