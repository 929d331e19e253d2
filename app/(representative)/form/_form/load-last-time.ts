import { getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import { checkValue } from '@/answers/reading'
import type { Tx } from '@/db/client'
import { listLastTime } from '@/db/last-time'
import { answerKey, type Part } from '@/guide/guide'
import { read, type Language } from '@/people/language'
import type { QuestionView } from '@/app/_saving/form-view'

/** The part's answers from an earlier round, by answer key. One that today's question could not hold is left out. */
export const loadLastTime = async (
  tx: Tx,
  dialogue: string,
  part: Part,
  language: Language,
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
  const { at } = await formatTime()
  return new Map(
    questions.flatMap(({ key, question }) => {
      const last = found.get(key)
      if (!last || checkValue(question, last.value) !== null) return []
      const date = at(last.sentAt, { dateStyle: 'long' })
      const source = t('lastTimeSource', { round: read(last.round, language), date })
      return [[key, { value: last.value, source }] as const]
    }),
  )
}
