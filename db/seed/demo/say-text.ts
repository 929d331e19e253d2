import type { Value } from '@/answers/value'
import type { Perspective, PromptKey, Sentence, Texts, Words } from './story'

const written = (sentence: Sentence): string => (typeof sentence === 'string' ? sentence : sentence.says)
const lengthOf = (text: string): number => Array.from(text).length

export const textOf = (words: Words): string => words.map(written).join(' ')

/** The free texts as answers; a prompt that was met but not answered keeps how. */
export const textAnswers = (texts: Texts): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(texts).map(([prompt, said]) => [
      `${prompt}.text`,
      typeof said === 'string' ? { withheld: said } : { text: textOf(said) },
    ]),
  )

export type Excerpt = {
  prompt: PromptKey
  start: number
  end: number
  quote: string
  perspective: Perspective
  code: string | null
}

const excerptsIn = (prompt: PromptKey, words: Words): Excerpt[] => {
  let start = 0
  return words.flatMap((sentence) => {
    const quote = written(sentence)
    const from = start
    start += lengthOf(quote) + 1
    if (typeof sentence === 'string') return []
    const { perspective, code } = sentence
    return [{ prompt, start: from, end: from + lengthOf(quote), quote, perspective, code }]
  })
}

/** The marked sentences where they stand in their texts, counted in code points. */
export const excerptsOf = (texts: Texts): Excerpt[] =>
  Object.entries(texts).flatMap(([prompt, said]) =>
    typeof said === 'string' ? [] : excerptsIn(prompt as PromptKey, said),
  )
