import { endpoint } from '@/app/_session/endpoint'
import { revokeParticipant } from '@/db/invitation'

export const POST = endpoint('POST /api/dialogues/[dialogue]/participants/[person]/revoke', {
  run: ({ tx, caller, params, make }) =>
    revokeParticipant(tx, caller, { dialogueId: params.dialogue!, personId: params.person! }, make.now),
})
