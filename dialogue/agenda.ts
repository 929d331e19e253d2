import { z } from 'zod'
import { key } from '../people/organisation'

/** Planned minutes for parts of the guide; a part that is not named has none set aside. */
export const agenda = z
  .array(z.strictObject({ part: key, minutes: z.number().int().min(0).max(600) }))
  .max(60)
export type Agenda = z.infer<typeof agenda>
