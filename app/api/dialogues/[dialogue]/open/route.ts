import { endpoint } from '@/app/_session/endpoint'
import { openDialogue } from '@/db/dialogue'

export const POST = endpoint('POST /api/dialogues/[dialogue]/open', {
  run: async ({ tx, caller, params, make }) => {
    const opened = await openDialogue(tx, caller, params.dialogue!, make.now)
    return opened === 'not-found' ? opened : { opened: true }
  },
})
