import { endpoint } from '@/app/_session/endpoint'
import { sendDialogue } from '@/db/sending'

export const POST = endpoint('POST /api/dialogues/[dialogue]/send', {
  run: ({ tx, caller, params, make }) => sendDialogue(tx, caller, params.dialogue!, make),
})
