import { z } from 'zod'
import { localText } from '../people/language'
import { grade } from './confidence'
import { placing } from './finding-state'
import { countWords } from './scale'

const whole = z.number().int().nonnegative()
const count = z.strictObject({ k: whole, n: whole, dontKnow: whole })

/**
 * A finding as it was published: numbers after suppression, the split only where it may be shown, and the count word that
 * was said, which a later change of the scale leaves alone. `says` is that word where the round had one of its own;
 * `text` is what the strategist wrote. Statements from before words were kept have no `word`.
 */
export const statement = z.strictObject({
  k: whole,
  n: whole,
  split: z.strictObject({ administration: count, company: count }).nullable(),
  word: z.enum(countWords).optional(),
  says: localText.optional(),
  text: localText.optional(),
  placing: placing.optional(),
  confidence: grade.optional(),
})
export type Statement = z.infer<typeof statement>
