/** Every expected "no", each a key in `locales` under `refusals`. */
const statuses = {
  'not-found': 404,
  'signed-out': 401,
  'foreign-origin': 403,
  malformed: 400,
  'too-large': 413,
  'too-often': 429,
  'wrong-code': 403,
  'link-not-valid': 404,
  'unknown-question': 404,
  'wrong-kind': 422,
  'not-an-option': 422,
  'too-many': 422,
  'too-long': 422,
  'unsafe-text': 422,
  'operation-taken': 409,
  'already-sent': 409,
  'conflict-open': 409,
  'nothing-answered': 409,
  'not-sent': 409,
  'not-now': 409,
  'round-exists': 409,
  'holds-another-role': 409,
  'form-in-use': 409,
  'counter-evidence-unread': 409,
  'too-few-quotations': 409,
  'already-welcomed': 404,
  unavailable: 503,
  failed: 500,
} as const

export type Refusal = keyof typeof statuses
export const statusOf = (refusal: Refusal): number => statuses[refusal]
export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'string' && answer in statuses
