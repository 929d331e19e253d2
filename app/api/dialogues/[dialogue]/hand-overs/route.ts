import { identityDatabase } from '@/app/_session/database'
import { endpoint } from '@/app/_session/endpoint'
import { ensureAccount } from '@/db/accounts'
import { handOverQuestion } from '@/db/hand-over'
import { findDialogue } from '@/db/dialogue'
import { refuseLimited } from '@/db/limits'
import { handOver } from '@/dialogue/hand-over'

export const POST = endpoint('POST /api/dialogues/[dialogue]/hand-overs', {
  body: handOver,
  run: async ({ tx, caller, params, body, make }) => {
    if (!(await findDialogue(tx, params.dialogue!))) return 'not-found'
    const refused = await refuseLimited(tx, params.dialogue!)
    if (refused) return refused
    const userId = await ensureAccount(identityDatabase(), body)
    return handOverQuestion(tx, caller, params.dialogue!, { ...body, userId }, make)
  },
})
