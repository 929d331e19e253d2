import { endpoint } from '@/app/_session/endpoint'
import { addStay } from '@/db/time-used'
import { stay } from '@/dialogue/time-used'

export const POST = endpoint('POST /api/dialogues/[dialogue]/time', {
  body: stay,
  run: async ({ tx, caller, params, body, make }) => {
    const used = await addStay(tx, caller, params.dialogue!, body, make.now)
    return typeof used === 'string' ? used : { used }
  },
})
