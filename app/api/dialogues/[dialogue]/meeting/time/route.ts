import { endpoint } from '@/app/_session/endpoint'
import { arrangeMeeting, cancelMeeting } from '@/db/meeting-time'
import { meetingWish, startOf } from '@/dialogue/meeting-wish'

export const POST = endpoint('POST /api/dialogues/[dialogue]/meeting/time', {
  body: meetingWish.nullable(),
  run: async ({ tx, caller, params, body, make }) => {
    if (!body) return cancelMeeting(tx, caller, params.dialogue!, make.now)
    const startsAt = startOf(body, caller.timeZone, make.now)
    if (typeof startsAt === 'string') return startsAt
    const { minutes, place } = body
    return arrangeMeeting(tx, caller, params.dialogue!, { startsAt, minutes, place }, make.now)
  },
})
