import { z } from 'zod'
import { save } from '@/answers/save'
import { endpoint } from '@/app/_session/endpoint'
import { saveAnswer } from '@/db/answers'
import { refuseAtMeeting } from '@/db/meeting'

export const POST = endpoint('POST /api/dialogues/[dialogue]/answers', {
  body: save.extend({ person: z.uuid().optional() }),
  run: async ({ tx, caller, params, body: { person, ...body }, make }) => {
    // What someone else wrote in this browser waits for its own author to sign in.
    if (person && person !== caller.person) return 'signed-out'
    return (
      (await refuseAtMeeting(tx, caller, params.dialogue!, body.key)) ??
      saveAnswer(tx, caller, params.dialogue!, body, make)
    )
  },
})
