import { endpoint } from '@/app/_session/endpoint'
import { refuseLimited } from '@/db/limits'
import { sendDialogue } from '@/db/sending'

export const POST = endpoint('POST /api/dialogues/[dialogue]/send', {
  run: async ({ tx, caller, params, make }) =>
    (await refuseLimited(tx, params.dialogue!)) ?? sendDialogue(tx, caller, params.dialogue!, make),
})
