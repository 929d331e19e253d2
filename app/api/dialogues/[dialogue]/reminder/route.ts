import { endpoint } from '@/app/_session/endpoint'
import { remindNow } from '@/db/reminders'

export const POST = endpoint('POST /api/dialogues/[dialogue]/reminder', {
  run: ({ tx, caller, params, make }) => remindNow(tx, caller, params.dialogue!, make.now),
})
