'use client'

import { leafOf } from '@/guide/leaf'
import { ErrorSummary } from '@/app/_ui/error-summary'
import { Question } from '@/app/_ui/question'
import { SaveNotice } from '@/app/_saving/save-notice'
import { BesideField } from './beside-field'
import { Conflict } from './conflict'
import { Control } from './control'
import { HereMark } from './here'
import { LastTime } from './last-time'
import { usePart, type Part } from './use-part'

type Props = Part & {
  /** What stands below each question, by its prompt. */
  below?: Record<string, React.ReactNode>
  children: React.ReactNode
}

/** One part of the guide as a form that saves as one goes. Works to read before it has come alive. */
export function PartForm({ below, children, ...part }: Props) {
  const { dialogue, prompts, labels } = part
  const { form, questions, conflicts, problems, warnings, renewed, stateOf, change, take } = usePart(part)
  return (
    <form method="dialog" onSubmit={(event) => event.preventDefault()} noValidate>
      <SaveNotice dialogue={dialogue} labels={labels} />
      <ErrorSummary
        title={labels.problems}
        errors={Object.entries(problems).map(([key, text]) => {
          const question = questions.get(key)
          return question
            ? { href: `#${key}`, text: `${question.label}: ${text}` }
            : { href: `/form/${dialogue}/question/${leafOf(key)}`, text }
        })}
      />
      {prompts.map((prompt) => (
        <Question
          key={prompt.key}
          id={prompt.key}
          number={prompt.number}
          bullet={prompt.bullet}
          tongue={prompt.tongue}
          question={prompt.wording}
          hint={prompt.help}
        >
          <HereMark prompt={prompt.key} label={labels.hereMark} />
          {prompt.questions.map((question) => (
            <Control
              key={`${question.key} ${renewed[question.key] ?? 0}`}
              question={question}
              form={form}
              labels={labels}
              labelledBy={`${prompt.key}-question`}
              problem={problems[question.key]}
              change={(state) => change(question, state)}
            >
              {question.lastTime && (
                <LastTime
                  question={question}
                  lastTime={question.lastTime}
                  labels={labels}
                  now={() => stateOf(question)}
                  take={(state) => take(question, state)}
                />
              )}
              <BesideField of={question.key} warning={warnings[question.key]} labels={labels} />
              {conflicts[question.key] && (
                <Conflict
                  question={question}
                  heads={conflicts[question.key]!}
                  labels={labels}
                  resolve={(state) => take(question, state, conflicts[question.key])}
                />
              )}
            </Control>
          ))}
          {below?.[prompt.key]}
        </Question>
      ))}
      {children}
    </form>
  )
}
