import { z } from 'zod'

/** One tick in the list of who is there: a title, or a person of the dialogue. The last one said of each counts. */
export const attendanceMark = z.strictObject({
  operation: z.uuid(),
  role: z.string().trim().min(1).max(120),
  person: z.uuid().nullable(),
  present: z.boolean(),
})
export type AttendanceMark = z.infer<typeof attendanceMark>

export type Attendee = { role: string; person: string | null; present: boolean }

const nameOf = ({ role, person }: Attendee): string => person ?? role

/** Who is there, from everything that was ticked, oldest first: one line for each person or title. */
export const attendeesOf = (marks: Attendee[]): Attendee[] => {
  const last = new Map<string, Attendee>()
  for (const mark of marks) last.set(nameOf(mark), mark)
  return [...last.values()]
}
