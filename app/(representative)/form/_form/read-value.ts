import type { Value, Withheld } from '@/answers/value'
import type { FieldView, OptionView, QuestionView } from '@/app/_saving/form-view'

type Words = { dontKnow: string; notOurArea: string; declined: string; noneOfThese: string }

const wordOf: Record<Withheld, Exclude<keyof Words, 'noneOfThese'>> = {
  dont_know: 'dontKnow',
  not_our_area: 'notOurArea',
  declined: 'declined',
}

const name = (options: OptionView[], code: string) =>
  options.find((option) => option.value === code)?.label ?? code

const readField = (field: FieldView, value: string | string[] | undefined): string => {
  if (Array.isArray(value)) return value.map((code) => name(field.options, code)).join(', ')
  return field.kind === 'text' ? (value ?? '') : value ? name(field.options, value) : ''
}

/** How a value reads, in the words that the form itself uses. */
export const readValue = (question: QuestionView, value: Value, words: Words): string => {
  if ('cleared' in value) return ''
  if ('withheld' in value) return words[wordOf[value.withheld]]
  if ('text' in value) return value.text
  if ('scale' in value) return name(question.options, String(value.scale))
  if ('choice' in value) return name(question.options, value.choice)
  if ('choices' in value)
    return value.choices.length === 0
      ? words.noneOfThese
      : value.choices.map((code) => name(question.options, code)).join(', ')
  return value.items
    .map((item) =>
      question.fields
        .map((field) => [field.label, readField(field, item.fields[field.facet])] as const)
        .filter(([, text]) => text !== '')
        .map(([label, text], index) => (index === 0 ? text : `${label}: ${text}`))
        .join('\n'),
    )
    .join('\n\n')
}
