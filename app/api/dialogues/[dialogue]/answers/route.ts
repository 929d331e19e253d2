import { save } from '@/answers/save'
import { endpoint } from '@/app/_session/endpoint'
import { saveAnswer } from '@/db/answers'
import { refuseAtMeeting } from '@/db/meeting'

export const POST = endpoint('POST /api/dialogues/[dialogue]/answers', {
  body: save,
  run: async ({ tx, caller, params, body, make }) =>
    (await refuseAtMeeting(tx, caller, params.dialogue!, body.key)) ??
    saveAnswer(tx, caller, params.dialogue!, body, make),
})
