import { z } from 'zod'
import { endpoint } from '@/app/_session/endpoint'
import { isRefusal } from '@/app/_session/refusals'
import type { Tx } from '@/db/client'
import { findMeetingNow } from '@/db/meeting-now'
import { beginMeeting, endMeeting, planMeeting, resumeMeeting } from '@/db/meeting'
import { agenda } from '@/dialogue/agenda'
import type { Caller } from '@/people/role'

const acts = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('begin'),
    /** From a browser that began it without a network. */
    stated: z.strictObject({ operation: z.uuid(), at: z.iso.datetime().pipe(z.coerce.date()) }).optional(),
  }),
  z.strictObject({ act: z.literal('end') }),
  z.strictObject({ act: z.literal('resume') }),
  z.strictObject({ act: z.literal('plan'), agenda }),
])

type Act = z.infer<typeof acts>

const carryOut = (tx: Tx, caller: Caller, id: string, body: Act, now: Date) => {
  if (body.act === 'plan') return planMeeting(tx, caller, id, body.agenda)
  if (body.act === 'begin') return beginMeeting(tx, caller, id, now, body.stated)
  return (body.act === 'end' ? endMeeting : resumeMeeting)(tx, caller, id, now)
}

export const GET = endpoint('GET /api/dialogues/[dialogue]/meeting', {
  run: async ({ tx, caller, params }) => (await findMeetingNow(tx, caller, params.dialogue!)) ?? 'not-found',
})

export const POST = endpoint('POST /api/dialogues/[dialogue]/meeting', {
  body: acts,
  run: async ({ tx, caller, params, body, make }) => {
    const id = params.dialogue!
    const done = await carryOut(tx, caller, id, body, make.now)
    if (isRefusal(done)) return done
    return (await findMeetingNow(tx, caller, id)) ?? 'not-found'
  },
})
