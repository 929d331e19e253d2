import { z } from 'zod'

/** What someone is in their organisation's dialogue. The head is the one who signs off. */
export const participantParts = ['head', 'representative', 'note_taker'] as const
export const participantPart = z.enum(participantParts)
export type ParticipantPart = z.infer<typeof participantPart>
