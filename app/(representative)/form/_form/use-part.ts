import { useEffect, useMemo, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Value } from '@/answers/value'
import { followPage } from '@/app/_saving/follow-page'
import { moveCaret } from '@/app/_saving/move-caret'
import { touch, usePresence } from '@/app/_saving/presence'
import { createSaver, type Told } from '@/app/_saving/saver'
import { useConflicts } from '@/app/_saving/use-conflicts'
import { describeIn } from './describe-in'
import type { FormLabels } from './labels'
import type { HeadView, PromptView, QuestionView } from '@/app/_saving/form-view'
import { jsonOf, toState, toValue, type QuestionState, type Values } from './state'
import { useWarnings } from './use-warnings'

export type Part = {
  dialogue: string
  person?: string
  prompts: PromptView[]
  labels: FormLabels
  /** The newest revision that the page was made from. */
  since?: number
}

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

/** The box that the person is writing in, if it is one of this question's. */
const boxIn = (key: string): HTMLTextAreaElement | undefined => {
  const box = document.activeElement
  return box instanceof HTMLTextAreaElement && document.getElementById(key)?.contains(box) ? box : undefined
}
const isWritingIn = (key: string): boolean =>
  document.getElementById(key)?.contains(document.activeElement) ?? false

/** Keeps in step what stands in the controls, what is on its way to the server, and what colleagues write meanwhile. */
export const usePart = ({ dialogue, person, prompts, labels, since = 0 }: Part) => {
  const form = useForm<Values>({ defaultValues: useMemo(() => firstValues(prompts), [prompts]) })
  const questions = useMemo(
    () => new Map(prompts.flatMap((prompt) => prompt.questions).map((one) => [one.key, one])),
    [prompts],
  )
  const { conflicts, problems, split, complain } = useConflicts(questions)
  const [renewed, setRenewed] = useState<Record<string, number>>({})
  const [warnings, warn] = useWarnings(questions)

  const stateOf = ({ key }: QuestionView) => form.getValues(pathOf(key)) as QuestionState
  const valueOf = (question: QuestionView) => toValue(question.kind, stateOf(question))
  const shows = (question: QuestionView, value: Value) =>
    jsonOf(question.kind, valueOf(question)) === jsonOf(question.kind, value)

  /** A tick that stands apart does not hold beside an answer. */
  const untick = (question: QuestionView) => {
    if (stateOf(question).apart?.length > 0 && !('withheld' in valueOf(question)))
      form.setValue(`${question.key}.apart` as `${string}.${string}`, [] as never)
  }

  /** Puts in what did not come from this page's own controls, which a list makes anew. */
  const put = (question: QuestionView, state: QuestionState) => {
    const box = boxIn(question.key)
    const before = box && { text: box.value, start: box.selectionStart, end: box.selectionEnd }
    form.setValue(pathOf(question.key), state)
    if (before) {
      const moved = (caret: number) => moveCaret(before.text, box.value, caret)
      box.setSelectionRange(moved(before.start), moved(before.end))
    }
    warn(question, toValue(question.kind, state))
    if (question.kind === 'list')
      setRenewed((old) => ({ ...old, [question.key]: (old[question.key] ?? 0) + 1 }))
  }

  /** A list is made anew, which would take the box from under the one who is writing in it. */
  const mayShow = (question: QuestionView) => question.kind !== 'list' || !isWritingIn(question.key)

  const waiting = useRef(new Map<string, HeadView[]>())

  const told = ({ key, title, heads, sentence, sent }: Told): boolean => {
    touch(key)
    const question = questions.get(key)
    // What another part could not save is sent from here too, and may be refused here.
    complain(key, sentence && !question ? `${title}: ${sentence}` : sentence)
    if (!question || !heads) return false
    split(key, heads)
    const [head] = heads
    if (!head || heads.length > 1 || !sent || !shows(question, sent)) return false
    if (shows(question, head.value)) return true
    if (!mayShow(question)) {
      waiting.current.set(key, heads)
      return false
    }
    put(question, toState(question.kind, head.value))
    return true
  }
  const latest = useRef(told)
  latest.current = told
  const [saver] = useState(() =>
    createSaver(dialogue, (one) => latest.current(one), { person, describe: describeIn(prompts, labels) }),
  )

  useEffect(() => {
    for (const { key, heads } of questions.values()) saver.standOn(key, heads)
    const keyOf = (name: string) => name.split('.').slice(0, 2).join('.')
    const subscription = form.watch((_values, { name, type }) => {
      const question = name && questions.get(keyOf(name))
      if (!question || type !== 'change') return
      touch(question.key)
      if (name.includes('.given')) untick(question)
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
      untick(question)
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
  const show = (key: string, heads: HeadView[]) => {
    waiting.current.delete(key)
    const question = questions.get(key)
    const [head] = heads
    if (!question || !head || !saver.idle(key)) return
    split(key, heads)
    if (heads.length > 1) return
    if (!shows(question, head.value)) {
      if (!mayShow(question)) return void waiting.current.set(key, heads)
      put(question, toState(question.kind, head.value))
    }
    saver.standOn(key, heads)
  }
  usePresence(dialogue, since, show)
  const showNow = useRef(show)
  showNow.current = show
  useEffect(() => {
    const left = () => setTimeout(() => waiting.current.forEach((heads, key) => showNow.current(key, heads)))
    document.addEventListener('focusout', left)
    return () => document.removeEventListener('focusout', left)
  }, [])

  /** What a control says for itself. */
  const change = (question: QuestionView, state: QuestionState) => {
    form.setValue(pathOf(question.key), state)
    saver.change(question.key, toValue(question.kind, state))
  }
  /** What was chosen elsewhere; in the place of these heads, where a conflict is settled. */
  const take = (question: QuestionView, state: QuestionState, heads?: HeadView[]) => {
    put(question, state)
    saver.choose(
      question.key,
      toValue(question.kind, state),
      heads?.map((head) => head.id),
    )
  }
  return { form, questions, conflicts, problems, warnings, renewed, stateOf, change, take }
}
