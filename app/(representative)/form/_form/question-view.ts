import { markHeads } from '@/answers/mark-heads'
import type { Head } from '@/answers/save'
import type { FieldView, OptionView, PromptView, QuestionView } from '@/app/_saving/form-view'
import type { Prompt } from '@/guide/guide'
import type { Field, Question } from '@/guide/question'
import { answerKey } from '@/guide/guide'
import { read, tongueOf, type Language } from '@/people/language'

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

const optionsOf = (question: Question | Field, language: Language): OptionView[] =>
  'options' in question
    ? question.options.map((option, index) => ({
        value: question.kind === 'scale' ? String(index + 1) : option.code,
        label: capital(read(option.label, language)),
      }))
    : []

const viewField = (field: Field, language: Language): FieldView => ({
  facet: field.facet,
  kind: field.kind,
  label: read(field.label, language),
  hint: field.hint && read(field.hint, language),
  rows: field.kind === 'text' ? field.rows : undefined,
  options: optionsOf(field, language),
})

const viewQuestion = (
  prompt: Prompt,
  question: Question,
  heads: Head[],
  language: Language,
  lastTime: QuestionView['lastTime'],
): QuestionView => ({
  key: answerKey(prompt, question),
  facet: question.facet,
  kind: question.kind,
  label: read(question.label, language),
  hint: question.hint && read(question.hint, language),
  rows: question.kind === 'text' ? question.rows : undefined,
  options: optionsOf(question, language),
  entry: question.kind === 'list' ? read(question.entry, language) : undefined,
  fields: question.kind === 'list' ? question.fields.map((field) => viewField(field, language)) : [],
  heads: markHeads(heads).map((head) => ({ ...head, at: head.at.toISOString() })),
  lastTime,
})

/** One leaf of the guide as the browser needs it: plain texts in the reader's language, no schema and no catalogue. */
export const viewPrompt = (
  prompt: Prompt,
  answers: Map<string, Head[]>,
  language: Language,
  lastTime?: Map<string, QuestionView['lastTime']>,
): PromptView => ({
  key: prompt.key,
  number: prompt.number,
  bullet: prompt.bullet && read(prompt.bullet, language),
  wording: read(prompt.wording, language),
  tongue: tongueOf(prompt.wording, language),
  help: prompt.help && read(prompt.help, language),
  questions: prompt.questions.map((question) =>
    viewQuestion(
      prompt,
      question,
      answers.get(answerKey(prompt, question)) ?? [],
      language,
      lastTime?.get(answerKey(prompt, question)),
    ),
  ),
})
