import { z } from 'zod'
import { endpoint } from '@/app/_session/endpoint'
import { findMeetingNow } from '@/db/meeting-now'
import { beginMeeting, endMeeting, planMeeting } from '@/db/meeting'
import { agenda } from '@/dialogue/agenda'

const acts = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('begin') }),
  z.strictObject({ act: z.literal('end') }),
  z.strictObject({ act: z.literal('plan'), agenda }),
])

export const GET = endpoint('GET /api/dialogues/[dialogue]/meeting', {
  run: async ({ tx, caller, params }) => (await findMeetingNow(tx, caller, params.dialogue!)) ?? 'not-found',
})

export const POST = endpoint('POST /api/dialogues/[dialogue]/meeting', {
  body: acts,
  run: async ({ tx, caller, params, body, make }) => {
    const id = params.dialogue!
    const done =
      body.act === 'begin'
        ? await beginMeeting(tx, caller, id, make.now)
        : body.act === 'end'
          ? await endMeeting(tx, caller, id, make.now)
          : await planMeeting(tx, caller, id, body.agenda)
    if (done !== 'begun' && done !== 'ended' && done !== 'planned') return done
    return (await findMeetingNow(tx, caller, id)) ?? 'not-found'
  },
})
