import { useState } from 'react'
import type { HeadView, QuestionView } from './form-view'

type ByKey<T> = Record<string, T>

const put = <T>(all: ByKey<T>, key: string, one: T | undefined): ByKey<T> => {
  const { [key]: _before, ...others } = all
  return one === undefined ? others : { ...others, [key]: one }
}

/** The questions under which more than one text stands, and those whose text was refused, with the sentence that says why. */
export const useConflicts = (questions: Map<string, QuestionView>) => {
  const [conflicts, setConflicts] = useState<ByKey<HeadView[]>>(() =>
    Object.fromEntries(
      [...questions].flatMap(([key, { heads }]) => (heads.length > 1 ? [[key, heads]] : [])),
    ),
  )
  const [problems, setProblems] = useState<ByKey<string>>({})
  return {
    conflicts,
    problems,
    split: (key: string, heads: HeadView[]) =>
      setConflicts((old) => put(old, key, heads.length > 1 ? heads : undefined)),
    complain: (key: string, sentence?: string) => setProblems((old) => put(old, key, sentence || undefined)),
  }
}
