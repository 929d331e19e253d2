import { useState } from 'react'
import { findInValue, type PersonalData } from '@/answers/personal-data'
import type { Value } from '@/answers/value'
import type { QuestionView } from '@/app/_saving/form-view'

type Warnings = Record<string, PersonalData | undefined>

/** Which free texts seem to point out a person. */
export const useWarnings = (
  questions: Map<string, QuestionView>,
): [Warnings, (question: QuestionView, value: Value) => void] => {
  const [warnings, setWarnings] = useState<Warnings>(() =>
    Object.fromEntries(
      [...questions].map(([key, { heads }]) => {
        const value = heads.at(-1)?.value
        return [key, value && findInValue(value)]
      }),
    ),
  )
  const warn = ({ key }: QuestionView, value: Value) => {
    const found = findInValue(value)
    setWarnings((old) => (old[key] === found ? old : { ...old, [key]: found }))
  }
  return [warnings, warn]
}
