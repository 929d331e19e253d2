import { endpoint } from '@/app/_session/endpoint'
import { saveTailoring, wish } from '@/db/tailoring'

export const POST = endpoint('POST /api/dialogues/[dialogue]/tailoring', {
  body: wish,
  run: ({ tx, caller, params, body, make }) => saveTailoring(tx, caller, params.dialogue!, body, make),
})
