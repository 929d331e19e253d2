import type { Role } from '../people/role'
import type { Question } from './question'

/** Whether the role reads what is written under the question; row-level security holds the same (`for_strategist`). */
export const mayRead = (role: Role, question: Question): boolean =>
  role !== 'note_taker' || question.kind !== 'text' || question.readBy !== 'strategist'
