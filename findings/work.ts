import { z } from 'zod'
import { languages, type LocalText } from '../people/language'
import { confidence, isReasoned, type Confidence } from './confidence'
import { placing, type Placing } from './finding-state'

const written = z.string().max(4000)

/** What the strategist asks to change about a finding. Every language is there; one that is not written is empty. */
export const workChanges = [
  z.strictObject({
    act: z.literal('write'),
    text: z.strictObject({ sv: written, en: written, ar: written }),
    placing,
  }),
  z.strictObject({ act: z.literal('assess'), confidence: confidence.nullable() }),
] as const
export type WorkChange = z.infer<(typeof workChanges)[number]>

export type CheckedWork =
  | { act: 'written'; text: LocalText | null; placing: Placing }
  | { act: 'assessed'; confidence: Confidence | null }

/** The change as it is kept, languages that are empty left out and an empty text null; or why it may not be. */
export const checkWork = (
  change: WorkChange,
): CheckedWork | 'text-without-swedish' | 'confidence-without-reason' => {
  if (change.act === 'assess')
    return change.confidence && !isReasoned(change.confidence)
      ? 'confidence-without-reason'
      : { act: 'assessed', confidence: change.confidence }
  const said = languages.map((one) => [one, change.text[one].trim()]).filter(([, text]) => text !== '')
  const { sv, ...others } = Object.fromEntries(said) as Partial<LocalText>
  if (sv) return { act: 'written', text: { sv, ...others }, placing: change.placing }
  return said.length > 0 ? 'text-without-swedish' : { act: 'written', text: null, placing: change.placing }
}
