/** What a letter is about; each has its words in `locales`. */
export const letterKinds = [
  'invitation',
  'reminder',
  'handed_over',
  'meeting',
  'notes',
  'reopened',
  'thanks',
] as const
export type LetterKind = (typeof letterKinds)[number]

export const letterStates = ['waiting', 'sent', 'failed', 'bounced', 'withdrawn'] as const
export type LetterState = (typeof letterStates)[number]
