import { z } from 'zod'
import { markOf } from '@/app/(representative)/form/[dialogue]/confirm/mark'
import { endpoint } from '@/app/_session/endpoint'
import { confirmLeaves } from '@/db/confirmation'
import { findDialogue } from '@/db/dialogue'
import { listLeaves } from '@/db/leaves'
import { findSigning } from '@/db/sign-off'
import { isSent } from '@/dialogue/state'

const confirm = z.strictObject({
  operation: z.uuid(),
  prompt: z.string().min(1).max(80),
  seen: z.array(z.uuid()).max(200),
})

export const GET = endpoint('GET /api/dialogues/[dialogue]/confirmations', {
  run: async ({ tx, caller, params }) => {
    const leaves = await listLeaves(tx, params.dialogue!)
    if (leaves.length === 0) return 'not-found'
    const dialogue = await findDialogue(tx, params.dialogue!)
    const { signed } = await findSigning(tx, caller, params.dialogue!)
    return { mark: markOf(leaves, signed !== null), sent: dialogue !== undefined && isSent(dialogue.state) }
  },
})

export const POST = endpoint('POST /api/dialogues/[dialogue]/confirmations', {
  body: z.strictObject({ leaves: z.array(confirm).min(1).max(200) }),
  run: async ({ tx, caller, params, body, make }) => {
    const leaves = await confirmLeaves(tx, caller, params.dialogue!, body.leaves, make)
    return typeof leaves === 'string' ? leaves : { leaves }
  },
})
