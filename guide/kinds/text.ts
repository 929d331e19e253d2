import type { QuestionOf } from '../question'
import { type Kind, isSafe, textLimit } from './given'

export const text: Kind<QuestionOf<'text'>> = {
  accepts(_question, value) {
    if (!('text' in value)) return 'wrong-kind'
    if (value.text.length > textLimit) return 'too-long'
    return isSafe(value.text) ? null : 'unsafe-text'
  },
  reads(_question, value) {
    return 'text' in value && value.text.trim() !== '' ? value.text.split(/\r\n|\r|\n/) : []
  },
  codes: () => [],
}
