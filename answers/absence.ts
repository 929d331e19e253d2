/** Why an answer is not there, or not a yes. Never mixed: a blank is not a no. */
export const absences = [
  'not_asked',
  'not_answered',
  'declined',
  'not_relevant',
  'not_mentioned',
  'explicit_no',
] as const
export type Absence = (typeof absences)[number]
