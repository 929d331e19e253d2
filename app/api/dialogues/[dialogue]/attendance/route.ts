import { endpoint } from '@/app/_session/endpoint'
import { markAttendance } from '@/db/attendance'
import { attendanceMark } from '@/dialogue/attendance'

export const POST = endpoint('POST /api/dialogues/[dialogue]/attendance', {
  body: attendanceMark,
  run: async ({ tx, caller, params, body }) => {
    const attendees = await markAttendance(tx, caller, params.dialogue!, body)
    return typeof attendees === 'string' ? attendees : { attendees }
  },
})
