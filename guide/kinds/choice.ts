import type { QuestionOf } from '../question'
import type { Kind } from './given'
import { hasOption, labelOf } from './options'

export const choice: Kind<QuestionOf<'choice'>> = {
  accepts(question, value) {
    if (!('choice' in value)) return 'wrong-kind'
    return hasOption(question.options, value.choice) ? null : 'not-an-option'
  },
  reads(question, value, language) {
    return 'choice' in value ? [labelOf(question.options, value.choice, language)] : []
  },
  codes: (value) => ('choice' in value ? [value.choice] : []),
}
