import { z } from 'zod'
import { endpoint } from '@/app/_session/endpoint'
import { isRefusal } from '@/app/_session/refusals'
import { findMeetingNow } from '@/db/meeting-now'
import { beginMeeting, endMeeting, planMeeting, resumeMeeting } from '@/db/meeting'
import { agenda } from '@/dialogue/agenda'

const acts = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('begin') }),
  z.strictObject({ act: z.literal('end') }),
  z.strictObject({ act: z.literal('resume') }),
  z.strictObject({ act: z.literal('plan'), agenda }),
])

const acting = { begin: beginMeeting, end: endMeeting, resume: resumeMeeting }

export const GET = endpoint('GET /api/dialogues/[dialogue]/meeting', {
  run: async ({ tx, caller, params }) => (await findMeetingNow(tx, caller, params.dialogue!)) ?? 'not-found',
})

export const POST = endpoint('POST /api/dialogues/[dialogue]/meeting', {
  body: acts,
  run: async ({ tx, caller, params, body, make }) => {
    const id = params.dialogue!
    const done =
      body.act === 'plan'
        ? await planMeeting(tx, caller, id, body.agenda)
        : await acting[body.act](tx, caller, id, make.now)
    if (isRefusal(done)) return done
    return (await findMeetingNow(tx, caller, id)) ?? 'not-found'
  },
})
