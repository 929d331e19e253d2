/** Someone at a meeting: a person of the dialogue, or only a title. */
export type Attendee = { role: string; person: string | null; present: boolean }

const nameOf = ({ role, person }: Attendee): string => person ?? role

/** Who is there, from everything that was ticked, oldest first: one line for each person or title. */
export const attendeesOf = (marks: Attendee[]): Attendee[] => {
  const last = new Map<string, Attendee>()
  for (const mark of marks) last.set(nameOf(mark), mark)
  return [...last.values()]
}
