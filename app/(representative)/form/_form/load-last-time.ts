import { createTranslator } from 'next-intl'
import { checkValue } from '@/answers/reading'
import type { Tx } from '@/db/client'
import { listLastTime } from '@/db/last-time'
import { answerKey, type Prompt } from '@/guide/guide'
import { catalogues } from '@/locales/language-of'
import { read, type Language } from '@/people/language'
import type { QuestionView } from '@/app/_saving/form-view'

/**
 * The prompts' answers from an earlier round, by answer key, with the round and the day by the municipality's clock. One that
 * today's question could not hold is left out.
 */
export const loadLastTime = async (
  tx: Tx,
  dialogue: string,
  prompts: Prompt[],
  { language, timeZone }: { language: Language; timeZone: string },
): Promise<Map<string, QuestionView['lastTime']>> => {
  const questions = prompts.flatMap((prompt) =>
    prompt.questions.map((question) => ({ key: answerKey(prompt, question), question })),
  )
  const found = await listLastTime(
    tx,
    dialogue,
    questions.map((one) => one.key),
  )
  const messages = (await catalogues[language]()).default
  const t = createTranslator({ locale: language, messages, namespace: 'form' })
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone })
  return new Map(
    questions.flatMap(({ key, question }) => {
      const last = found.get(key)
      if (!last || checkValue(question, last.value) !== null) return []
      const source = t('lastTimeSource', { round: read(last.round, language), date: day.format(last.sentAt) })
      return [[key, { value: last.value, source }] as const]
    }),
  )
}
