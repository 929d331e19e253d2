import type { Role } from '../people/role'
import { answerKey, type Guide, type Prompt } from './guide'
import type { Question } from './question'

/** The first version of the standard guide promised in words what later ones say with `readBy`. */
const promised = { key: 'dialogguide', version: 1, answer: 'message.text' }

const isKept = (guide: Pick<Guide, 'key' | 'version'>, prompt: Pick<Prompt, 'key'>, question: Question) =>
  question.kind === 'text' &&
  (question.readBy === 'strategist' ||
    (guide.key === promised.key &&
      guide.version === promised.version &&
      answerKey(prompt, question) === promised.answer))

/** Whether the role reads what is written under the question of the guide; row-level security holds the same (`for_strategist`). */
export const mayRead = (
  role: Role,
  guide: Pick<Guide, 'key' | 'version'>,
  prompt: Pick<Prompt, 'key'>,
  question: Question,
): boolean => role !== 'note_taker' || !isKept(guide, prompt, question)
