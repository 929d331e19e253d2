import { save } from '@/answers/save'
import { endpoint } from '@/app/_session/endpoint'
import { saveAnswer } from '@/db/answers'

export const POST = endpoint('POST /api/dialogues/[dialogue]/answers', {
  body: save,
  run: ({ tx, caller, params, body, make }) => saveAnswer(tx, caller, params.dialogue!, body, make),
})
