import { getFormatter, getTranslations } from 'next-intl/server'
import { checkValue } from '@/answers/reading'
import type { Tx } from '@/db/client'
import { listLastTime } from '@/db/last-time'
import { answerKey, type Part } from '@/guide/guide'
import { read, type Language } from '@/people/language'
import type { QuestionView } from './question-view'

/** The part's answers from an earlier round, by answer key. One that today's question could not hold is left out. */
export const loadLastTime = async (
  tx: Tx,
  dialogue: string,
  part: Part,
  language: Language,
  timeZone: string,
): Promise<Map<string, QuestionView['lastTime']>> => {
  const questions = part.prompts.flatMap((prompt) =>
    prompt.questions.map((question) => ({ key: answerKey(prompt, question), question })),
  )
  const found = await listLastTime(
    tx,
    dialogue,
    questions.map((one) => one.key),
  )
  const t = await getTranslations('form')
  const format = await getFormatter()
  return new Map(
    questions.flatMap(({ key, question }) => {
      const last = found.get(key)
      if (!last || checkValue(question, last.value) !== null) return []
      const date = format.dateTime(last.sentAt, { dateStyle: 'long', timeZone })
      const source = t('lastTimeSource', { round: read(last.round, language), date })
      return [[key, { value: last.value, source }] as const]
    }),
  )
}
