import type { Value } from '@/answers/value'
import type { FormLabels } from './labels'
import type { PromptView } from '@/app/_saving/form-view'
import { readValue } from './read-value'

/** A question and its answer in words, kept beside the text for whoever must read it without the form. */
export const describeIn =
  (prompts: PromptView[], labels: FormLabels) =>
  (key: string, value: Value): { title: string; words: string } => {
    const prompt = prompts.find((one) => key.startsWith(`${one.key}.`))
    const question = prompt?.questions.find((one) => one.key === key)
    if (!prompt || !question) return { title: key, words: '' }
    const facet = question.facet === 'text' ? '' : ` ${question.label}`
    return {
      title: `${prompt.number} ${prompt.wording}${facet}`,
      words: readValue(question, value, labels),
    }
  }
