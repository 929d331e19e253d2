import type { Absence } from './absence'

/**
 * How an asked question stands in a sent dialogue. `dont_know` is an answer and counts in N.
 * `not_asked` has no row, and `not_mentioned` belongs to a code, not to a question.
 */
export type Standing = 'answered' | 'dont_know' | Exclude<Absence, 'not_asked' | 'not_mentioned'>
