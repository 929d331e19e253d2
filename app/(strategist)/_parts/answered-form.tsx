import { getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import { QuestionHeading } from '@/app/_ui/question-heading'
import { Tag } from '@/app/_ui/tag'
import { standingAmong, standingOf } from '@/answers/reading'
import type { Standing } from '@/answers/standing'
import type { Value } from '@/answers/value'
import type { Form } from '@/dialogue/form'
import { meetingQuestions } from '@/dialogue/meeting-questions'
import { answerKey, type Prompt } from '@/guide/guide'
import { mayRead } from '@/guide/may-read'
import { reads } from '@/guide/kinds'
import type { Question } from '@/guide/question'
import { read, tongueOf, type Language } from '@/people/language'
import type { Role } from '@/people/role'
import css from './organisation.module.css'

export type Given = { value: Value | null; author: string | null; at: Date | null }
type Props = {
  form: Pick<Form, 'parts' | 'guide'>
  given: Map<string, Given[]>
  language: Language
  role: Role
}

/** A form with what stands under each of its questions, and who wrote it. */
export function AnsweredForm({ form, given, language, role }: Props) {
  return (
    <>
      {form.parts.map((part) => (
        <section key={part.key} aria-labelledby={`part-${part.key}`}>
          <h2 id={`part-${part.key}`} className={css.heading}>
            {read(part.title, language)}
          </h2>
          {part.prompts.map((prompt) => (
            <AnsweredPrompt
              key={prompt.key}
              form={form}
              prompt={prompt}
              given={given}
              language={language}
              role={role}
            />
          ))}
        </section>
      ))}
    </>
  )
}

async function AnsweredPrompt({ form, prompt, given, language, role }: Props & { prompt: Prompt }) {
  const t = await getTranslations('organisation')
  const listOf = (question: Question) => given.get(answerKey(prompt, question))
  const valueAt = (key: string) => given.get(key)?.[0]?.value ?? null
  const standings = (question: Question) =>
    (listOf(question) ?? [{ value: null }]).map((one) => standingAmong(question, one.value, valueAt))
  const isSilent = (question: Question) => standings(question).every((one) => one === 'not_answered')
  const open = prompt.questions.filter((question) => mayRead(role, form.guide, prompt, question))
  const spoken = open.filter((question) => !isSilent(question))
  const unanswered = open.length - spoken.length
  const told = meetingQuestions.filter((question) => !isSilent(question))
  return (
    <div className={css.prompt}>
      <QuestionHeading
        level={3}
        number={prompt.number}
        bullet={prompt.bullet && read(prompt.bullet, language)}
        tongue={tongueOf(prompt.wording, language)}
      >
        {read(prompt.wording, language)}
      </QuestionHeading>
      {spoken.length + told.length > 0 ? (
        <dl className={css.answers}>
          {[...spoken, ...told].map((question) => (
            <div key={question.facet}>
              <dt>{read(question.label, language)}</dt>
              {(listOf(question) ?? []).map((one, index) => (
                <AnswerLines key={index} question={question} given={one} language={language} />
              ))}
              {standingOf(question, valueAt(answerKey(prompt, question))) === 'not_answered' &&
                standings(question).includes('explicit_no') && (
                  <dd>
                    <Tag>{t('standing.explicit_no')}</Tag>
                  </dd>
                )}
            </div>
          ))}
        </dl>
      ) : (
        open.length === prompt.questions.length && (
          <p className={css.by}>
            <Tag>{t('standing.not_answered')}</Tag>
          </p>
        )
      )}
      {open.length < prompt.questions.length && (
        <p className={css.by}>
          <Tag>{t('forStrategist')}</Tag>
        </p>
      )}
      <Writers given={[...prompt.questions, ...told].flatMap((question) => listOf(question) ?? [])} />
      {spoken.length > 0 && unanswered > 0 && (
        <p className={css.by}>{t('unanswered', { count: unanswered })}</p>
      )}
    </div>
  )
}

const named: Standing[] = ['dont_know', 'declined', 'not_relevant']

/** The answer as it reads; an absence is named for what it is. */
export async function AnswerLines({
  question,
  given,
  language,
}: {
  question: Question
  given: Given
  language: Language
}) {
  const t = await getTranslations('organisation')
  const { value } = given
  const standing = standingOf(question, value)
  if (named.includes(standing))
    return (
      <dd>
        <Tag>{t(`standing.${standing}`)}</Tag>
      </dd>
    )
  if (value && 'cleared' in value) return <dd>{t('cleared')}</dd>
  if (value && 'choices' in value && value.choices.length === 0) return <dd>{t('noneOfThese')}</dd>
  const lines = value ? reads(question, value, language).flatMap((line) => line.split('\n')) : []
  return lines.map((line, index) => (
    <dd key={index} dir="auto">
      {line}
    </dd>
  ))
}

async function Writers({ given }: { given: Given[] }) {
  const t = await getTranslations('organisation')
  const time = await formatTime()
  const latest = new Map<string, Date>()
  for (const { author, at } of given)
    if (author && at && (latest.get(author) ?? 0) < at) latest.set(author, at)
  if (latest.size === 0) return null
  const words = [...latest].map(([who, at]) =>
    t('by', { who, at: time.at(at, { dateStyle: 'medium', timeStyle: 'short' }) }),
  )
  return <p className={css.by}>{words.join(' · ')}</p>
}
