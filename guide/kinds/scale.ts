import type { QuestionOf } from '../question'
import type { Kind } from './given'
import { hasOption, labelOf } from './options'

export const scale: Kind<QuestionOf<'scale'>> = {
  accepts(question, value) {
    if (!('scale' in value)) return 'wrong-kind'
    return hasOption(question.options, String(value.scale)) ? null : 'not-an-option'
  },
  reads(question, value, language) {
    if (!('scale' in value)) return []
    return [`${value.scale} – ${labelOf(question.options, String(value.scale), language)}`]
  },
  codes: (value) => ('scale' in value ? [String(value.scale)] : []),
}
