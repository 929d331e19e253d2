'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { followPage } from '@/app/_saving/follow-page'
import { postOperation } from '@/app/_saving/post-operation'
import { touch, usePresence } from '@/app/_saving/presence'
import { readValue } from '@/app/(representative)/form/_form/read-value'
import { createSaver, type Told } from '@/app/_saving/saver'
import { keepHeads } from '@/app/_saving/stored-form'
import { useConflicts } from '@/app/_saving/use-conflicts'
import type { Value } from '@/answers/value'
import type { MeetingView, QuestionView } from './view'

const cleared: Value = { cleared: true }
const same = (one: Value, other: Value) => JSON.stringify(one) === JSON.stringify(other)
const newest = ({ heads }: QuestionView): Value => heads.at(-1)?.value ?? cleared

const questionsOf = ({ parts }: MeetingView): Map<string, QuestionView & { title: string }> =>
  new Map(
    parts.flatMap(({ prompts }) =>
      prompts.flatMap(({ number, wording, notes, activities }) =>
        [notes, ...(activities ? [activities] : [])].map((one) => [
          one.key,
          { ...one, title: `${number} ${wording} ${one.label}` },
        ]),
      ),
    ),
  )

type About = {
  /** Hears of each answer that the server has. */
  acknowledged: () => void
  /** It is too early to send anything: it waits in this browser. */
  early: () => boolean
}

/** Notes and activities, saved like every other answer. */
export const useAnswers = (view: MeetingView, { acknowledged, early }: About) => {
  const { dialogue, person, form, since } = view
  const questions = useMemo(() => questionsOf(view), [view])
  const [values, setValues] = useState<Record<string, Value>>(() =>
    Object.fromEntries([...questions].map(([key, one]) => [key, newest(one)])),
  )
  const { conflicts, problems, split, complain } = useConflicts(questions)
  const now = useRef(values)
  const put = (key: string, value: Value) => {
    now.current = { ...now.current, [key]: value }
    setValues(now.current)
  }

  const told = ({ key, heads, sentence, sent }: Told): boolean => {
    touch(key)
    setTimeout(acknowledged)
    complain(key, sentence)
    if (!questions.has(key) || !heads) return false
    split(key, heads)
    const [head] = heads
    if (!head || heads.length > 1 || !sent || !same(now.current[key] ?? cleared, sent)) return false
    if (!same(head.value, sent)) put(key, head.value)
    return true
  }
  const latest = useRef(told)
  latest.current = told
  const describe = (key: string, value: Value) => {
    const question = questions.get(key)
    return { title: question?.title ?? key, words: question ? readValue(question, value, form) : '' }
  }
  // Until this browser's own store has been read, nobody knows what waits in it.
  const restored = useRef(false)
  const heard = useRef(acknowledged)
  heard.current = acknowledged
  const [saver] = useState(() =>
    createSaver(dialogue, (one) => latest.current(one), {
      person,
      describe,
      post: async (operation, leaving) =>
        early() ? { trouble: navigator.onLine ? 'down' : 'offline' } : postOperation(operation, leaving),
    }),
  )

  // The page is made anew when the draft is shared: what nobody is writing on takes its text from the server.
  useEffect(() => {
    for (const [key, question] of questions) {
      if (!saver.isBehind(key, question.heads)) continue
      saver.standOn(key, question.heads)
      if (!same(now.current[key] ?? cleared, newest(question))) put(key, newest(question))
    }
  }, [questions, saver])

  useEffect(() => {
    void saver.restore().then((shown) => {
      for (const { key, value } of shown) if (key in now.current) put(key, value)
      restored.current = true
      heard.current()
    })
    const unbind = followPage(saver)
    return () => {
      void saver.flush()
      unbind()
    }
  }, [saver])

  usePresence(
    dialogue,
    since,
    (key, heads) => {
      const [head] = heads
      if (!questions.has(key) || !head || !saver.idle(key)) return
      void keepHeads(dialogue, key, heads)
      split(key, heads)
      if (heads.length > 1) return
      if (!same(now.current[key] ?? cleared, head.value)) put(key, head.value)
      saver.standOn(key, heads)
    },
    2500,
  )

  return {
    values,
    conflicts,
    problems,
    idle: (key: string) => restored.current && saver.idle(key),
    flush: saver.flush,
    write: (key: string, value: Value) => {
      touch(key)
      put(key, value)
      saver.change(key, value)
    },
    resolve: (key: string, value: Value) => {
      put(key, value)
      saver.choose(
        key,
        value,
        (conflicts[key] ?? []).map((head) => head.id),
      )
    },
  }
}
export type Answers = ReturnType<typeof useAnswers>
