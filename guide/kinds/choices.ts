import type { QuestionOf } from '../question'
import type { Kind } from './given'
import { hasOption, labelOf } from './options'

export const choices: Kind<QuestionOf<'choices'>> = {
  accepts(question, value) {
    if (!('choices' in value)) return 'wrong-kind'
    if (new Set(value.choices).size < value.choices.length) return 'wrong-kind'
    if (!value.choices.every((code) => hasOption(question.options, code))) return 'not-an-option'
    return question.most !== undefined && value.choices.length > question.most ? 'too-many' : null
  },
  reads(question, value, language) {
    return 'choices' in value ? value.choices.map((code) => labelOf(question.options, code, language)) : []
  },
  codes: (value) => ('choices' in value ? [...new Set(value.choices)] : []),
}
