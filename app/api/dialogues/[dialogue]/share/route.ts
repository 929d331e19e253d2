import { z } from 'zod'
import { endpoint } from '@/app/_session/endpoint'
import { shareDraft } from '@/db/dialogue'
import { refuseLimited } from '@/db/limits'

export const POST = endpoint('POST /api/dialogues/[dialogue]/share', {
  body: z.strictObject({ shared: z.boolean() }),
  run: async ({ tx, caller, params, body, make }) => {
    const refused = await refuseLimited(tx, params.dialogue!)
    if (refused) return refused
    const done = await shareDraft(tx, caller, params.dialogue!, body.shared, make.now)
    return done === 'not-found' ? done : { shared: body.shared }
  },
})
