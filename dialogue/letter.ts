/** What a letter is about; each has its words in `locales`. */
export const letterKinds = [
  'invitation',
  'reminder',
  'handed_over',
  'meeting',
  'notes',
  'reopened',
  'thanks',
  'welcome',
] as const
export type LetterKind = (typeof letterKinds)[number]
/** What is about one dialogue; the other welcomes somebody on the municipality's side. */
export type DialogueLetterKind = Exclude<LetterKind, 'welcome'>

export const letterStates = ['waiting', 'sent', 'failed', 'bounced', 'withdrawn'] as const
export type LetterState = (typeof letterStates)[number]
