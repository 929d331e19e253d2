import { z } from 'zod'
import { endpoint } from '@/app/_session/endpoint'
import { confirmLeaves } from '@/db/confirmation'
import { listLeaves } from '@/db/leaves'
import { findSigning } from '@/db/sign-off'

const confirm = z.strictObject({
  operation: z.uuid(),
  prompt: z.string().min(1).max(80),
  seen: z.array(z.uuid()).max(200),
})

export const GET = endpoint('GET /api/dialogues/[dialogue]/confirmations', {
  run: async ({ tx, caller, params }) => {
    const leaves = await listLeaves(tx, params.dialogue!)
    if (leaves.length === 0) return 'not-found'
    return { leaves, signed: (await findSigning(tx, caller, params.dialogue!)).signed !== null }
  },
})

export const POST = endpoint('POST /api/dialogues/[dialogue]/confirmations', {
  body: z.strictObject({ leaves: z.array(confirm).min(1).max(200) }),
  run: async ({ tx, caller, params, body, make }) => {
    const leaves = await confirmLeaves(tx, caller, params.dialogue!, body.leaves, make)
    return typeof leaves === 'string' ? leaves : { leaves }
  },
})
