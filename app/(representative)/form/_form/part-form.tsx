'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Value } from '@/answers/value'
import { ErrorSummary } from '@/app/_ui/error-summary'
import { Question } from '@/app/_ui/question'
import { Conflict } from './conflict'
import { Control } from './control'
import type { FormLabels } from './labels'
import { LastTime } from './last-time'
import type { HeadView, PromptView, QuestionView } from './question-view'
import { BesideField } from './beside-field'
import { describeIn } from './describe-in'
import { followPage } from './follow-page'
import { HereMark } from './here'
import { touch, usePresence } from './presence'
import { SaveNotice } from './save-notice'
import { createSaver, type Told } from './saver'
import { useWarnings } from './use-warnings'
import { textOf, toState, toValue, type QuestionState, type Values } from './state'

type Props = {
  dialogue: string
  person?: string
  prompts: PromptView[]
  labels: FormLabels
  /** The newest revision that the page was made from. */
  since?: number
  /** What stands below each question, by its prompt. */
  below?: Record<string, React.ReactNode>
  children: React.ReactNode
}

const questionsOf = (prompts: PromptView[]): QuestionView[] => prompts.flatMap((prompt) => prompt.questions)
const pathOf = (key: string) => key as `${string}.${string}`

const firstValues = (prompts: PromptView[]): Values =>
  Object.fromEntries(
    prompts.map((prompt) => [
      prompt.key,
      Object.fromEntries(
        prompt.questions.map((one) => [one.facet, toState(one.kind, one.heads.at(-1)?.value)]),
      ),
    ]),
  )

/** One part of the guide as a form that saves as one goes. Works to read before it has come alive. */
export function PartForm({ dialogue, person, prompts, labels, since = 0, below, children }: Props) {
  const form = useForm<Values>({ defaultValues: useMemo(() => firstValues(prompts), [prompts]) })
  const questions = useMemo(() => new Map(questionsOf(prompts).map((one) => [one.key, one])), [prompts])
  const [conflicts, setConflicts] = useState<Record<string, HeadView[]>>(() =>
    Object.fromEntries(
      questionsOf(prompts)
        .filter((one) => one.heads.length > 1)
        .map((one) => [one.key, one.heads]),
    ),
  )
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [renewed, setRenewed] = useState<Record<string, number>>({})
  const valueOf = (question: QuestionView) =>
    toValue(question.kind, form.getValues(pathOf(question.key)) as QuestionState)

  const shows = (question: QuestionView, value: Value) =>
    JSON.stringify(valueOf(question)) === textOf(question.kind, value)

  const [warnings, warn] = useWarnings(questions)

  /** Puts in what did not come from this page's own controls, which a list makes anew. */
  const put = (question: QuestionView, state: QuestionState) => {
    form.setValue(pathOf(question.key), state)
    warn(question, toValue(question.kind, state))
    if (question.kind === 'list')
      setRenewed((old) => ({ ...old, [question.key]: (old[question.key] ?? 0) + 1 }))
  }

  const without = <T,>(key: string, all: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([one]) => one !== key))
  const told = ({ key, heads, sentence, sent }: Told): boolean => {
    touch(key)
    const question = questions.get(key)
    setProblems((old) => ({ ...without(key, old), ...(sentence && { [key]: sentence }) }))
    if (!question || !heads) return false
    setConflicts((old) => ({ ...without(key, old), ...(heads.length > 1 && { [key]: heads }) }))
    const [head] = heads
    if (!head || heads.length > 1 || !sent || !shows(question, sent)) return false
    if (!shows(question, head.value)) put(question, toState(question.kind, head.value))
    return true
  }
  const latest = useRef(told)
  latest.current = told
  const [saver] = useState(() =>
    createSaver(dialogue, (one) => latest.current(one), { person, describe: describeIn(prompts, labels) }),
  )

  useEffect(() => {
    for (const question of questions.values()) {
      const heads = question.heads
      saver.base(
        question.key,
        heads.length > 1 ? [heads.at(-1)!.id] : heads.map((head) => head.id),
        heads.at(-1)?.value,
      )
    }
    const keyOf = (name: string) => name.split('.').slice(0, 2).join('.')
    const subscription = form.watch((_values, { name, type }) => {
      const question = name && questions.get(keyOf(name))
      if (!question || type !== 'change') return
      touch(question.key)
      saver.change(question.key, valueOf(question))
      warn(question, valueOf(question))
    })
    void saver.restore().then((shown) => {
      for (const { key, value } of shown) {
        const question = questions.get(key)
        if (question) put(question, toState(question.kind, value))
      }
    })
    // What was written before the page came alive is a change like any other: the form has read it from the controls.
    for (const question of questions.values()) {
      if (!shows(question, question.heads.at(-1)?.value ?? { cleared: true }))
        saver.change(question.key, valueOf(question))
    }
    const unbind = followPage(saver)
    return () => {
      subscription.unsubscribe()
      void saver.flush()
      unbind()
    }
  }, [form, questions, saver])

  /** A colleague's text takes the place of what is shown; where something of one's own waits, the next save merges. */
  usePresence(dialogue, since, (key, heads) => {
    const question = questions.get(key)
    const [head] = heads
    if (!question || !head || !saver.idle(key)) return
    setConflicts((old) => ({ ...without(key, old), ...(heads.length > 1 && { [key]: heads }) }))
    if (heads.length > 1) return
    if (!shows(question, head.value)) {
      const box = document.activeElement
      const caret = box instanceof HTMLTextAreaElement && box.selectionStart
      put(question, toState(question.kind, head.value))
      if (caret !== false) (box as HTMLTextAreaElement).setSelectionRange(caret, caret)
    }
    saver.base(key, [head.id], head.value)
  })

  const change = (question: QuestionView, state: QuestionState) => {
    form.setValue(pathOf(question.key), state)
    saver.change(question.key, toValue(question.kind, state))
  }
  const take = (question: QuestionView, state: QuestionState) => {
    put(question, state)
    saver.change(question.key, toValue(question.kind, state))
  }
  const resolve = (question: QuestionView, state: QuestionState) => {
    put(question, state)
    saver.resolve(
      question.key,
      toValue(question.kind, state),
      conflicts[question.key]!.map((head) => head.id),
    )
  }

  return (
    <form onSubmit={(event) => event.preventDefault()} noValidate>
      <SaveNotice dialogue={dialogue} labels={labels} />
      <ErrorSummary
        title={labels.problems}
        errors={Object.entries(problems).map(([key, text]) => ({
          href: `#${key}`,
          text: `${questions.get(key)?.label}: ${text}`,
        }))}
      />
      {prompts.map((prompt) => (
        <Question
          key={prompt.key}
          id={prompt.key}
          number={prompt.number}
          bullet={prompt.bullet}
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
                  now={() => form.getValues(pathOf(question.key)) as QuestionState}
                  take={(state) => take(question, state)}
                />
              )}
              <BesideField of={question.key} warning={warnings[question.key]} labels={labels} />
              {conflicts[question.key] && (
                <Conflict
                  question={question}
                  heads={conflicts[question.key]!}
                  labels={labels}
                  resolve={(state) => resolve(question, state)}
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
