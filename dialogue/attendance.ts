import { z } from 'zod'

/** One tick in the list of who is there: a title, or a person of the dialogue. The last one said of each counts. */
export const attendanceMark = z.strictObject({
  operation: z.uuid(),
  role: z.string().trim().min(1).max(120),
  person: z.uuid().nullable(),
  present: z.boolean(),
})
export type AttendanceMark = z.infer<typeof attendanceMark>
