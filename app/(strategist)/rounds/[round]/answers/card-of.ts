import type { Standing } from '@/answers/standing'
import { filledItems } from '@/answers/reading'
import type { Value } from '@/answers/value'
import { meetingQuestions } from '@/dialogue/meeting-questions'
import { answerKey, type Prompt } from '@/guide/guide'
import { reads } from '@/guide/kinds'
import type { Question } from '@/guide/question'
import { read, type Language } from '@/people/language'
import type { Card } from './answer-card'

type Answers = Record<string, { standing: Standing; value: Value | null }>
type Words = {
  why: (standing: Standing | 'not_asked') => string
  without: (why: string, labels: string) => string
  /** What stands in the place of a text that the reader may not read; undefined where they may. */
  kept: (question: Question) => string | undefined
}

/** The answer as it reads, one group of lines for each entry of a list. */
const entriesOf = (question: Question, value: Value, language: Language): string[][] => {
  if ('items' in value) return filledItems(value).map((item) => reads(question, { items: [item] }, language))
  const lines = reads(question, value, language)
  return lines.length > 0
    ? [
        lines.length > 1 && question.kind === 'choices'
          ? [lines.join(language === 'ar' ? '، ' : ', ')]
          : lines,
      ]
    : []
}

const textOf = (value: Value | null | undefined): string | null =>
  value && 'text' in value && value.text.trim() !== '' ? value.text : null

/** What a card shows of one organisation's answers to a prompt: the stored text exactly, the facets as they read, every absence by its name. */
export const cardOf = (
  prompt: Prompt,
  answers: Answers,
  language: Language,
  words: Words,
): Pick<Card, 'text' | 'absence' | 'facets' | 'without'> => {
  const own = prompt.questions.find(({ facet }) => facet === 'text')
  const said = own && answers[answerKey(prompt, own)]
  if (Object.keys(answers).length === 0)
    return { text: null, absence: words.why('not_asked'), facets: [], without: [] }
  const facets: Card['facets'] = []
  const without = new Map<string, string[]>()
  for (const question of prompt.questions.filter((one) => one !== own)) {
    const answer = answers[answerKey(prompt, question)]
    const label = read(question.label, language)
    const entries = answer?.value ? entriesOf(question, answer.value, language) : []
    if (entries.length > 0) facets.push({ label, entries })
    else {
      const why = words.kept(question) ?? words.why(answer?.standing ?? 'not_asked')
      without.set(why, [...(without.get(why) ?? []), label])
    }
  }
  for (const question of meetingQuestions) {
    const value = answers[answerKey(prompt, question)]?.value
    if (value)
      facets.push({ label: read(question.label, language), entries: entriesOf(question, value, language) })
  }
  return {
    text: textOf(said?.value),
    absence: (own && words.kept(own)) ?? words.why(said?.standing ?? 'not_asked'),
    facets,
    without: [...without].map(([why, labels]) => words.without(why, labels.join(' '))),
  }
}
