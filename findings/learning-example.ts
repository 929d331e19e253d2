import { z } from 'zod'
import { localText } from '../people/language'

/** A shareable good example. Its organisations are named; criticism never is. */
export const learningExample = z.object({
  text: localText,
  alsoActions: z.array(z.number().int()),
  units: z.array(z.string()),
  partners: z.array(z.string()),
  grounds: z.object({ explicit: z.array(z.string()), inferred: z.array(z.string()) }),
  ageGroup: z.string().nullable(),
  perspective: z.string(),
  status: z.string(),
  since: z.string().nullable(),
  attribution: z.string(),
})
export type LearningExample = z.infer<typeof learningExample>
