import { z } from 'zod'
import type { Part } from '../guide/guide'
import { key } from '../people/organisation'

/** Planned minutes for parts of the guide; a part that is not named has none set aside. */
export const agenda = z
  .array(z.strictObject({ part: key, minutes: z.number().int().min(0).max(600) }))
  .max(60)
export type Agenda = z.infer<typeof agenda>

/** The minutes of a meeting shared out among the parts by their number of leaves; they add up to all of them. */
export const spreadMinutes = (parts: Pick<Part, 'key' | 'prompts'>[], minutes: number): Agenda => {
  const all = parts.reduce((sum, part) => sum + part.prompts.length, 0)
  let leaves = 0
  return parts.map((part) => {
    const from = Math.round((minutes * leaves) / all)
    leaves += part.prompts.length
    return { part: part.key, minutes: Math.round((minutes * leaves) / all) - from }
  })
}

/** The agenda as decided, or shared out where nobody has; one line for every part of the form, in its order. */
export const agendaOf = (
  parts: Pick<Part, 'key' | 'prompts'>[],
  meeting: { minutes: number; agenda: Agenda },
): Agenda => {
  if (meeting.agenda.length === 0) return spreadMinutes(parts, meeting.minutes)
  return parts.map(({ key: name }) => ({
    part: name,
    minutes: meeting.agenda.find((one) => one.part === name)?.minutes ?? 0,
  }))
}
