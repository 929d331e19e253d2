import { z } from 'zod'
import { endpoint } from '@/app/_session/endpoint'
import { setReminderDays } from '@/db/reminders'
import { reminderDays } from '@/dialogue/reminder-days'

export const POST = endpoint('POST /api/rounds/[round]/reminders', {
  body: z.strictObject({ daysBefore: reminderDays }),
  run: ({ tx, caller, params, body, make }) =>
    setReminderDays(tx, caller, params.round!, body.daysBefore, make.now),
})
