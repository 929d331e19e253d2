import { checkValue } from '../answers/reading'
import type { Known } from './check-dialogue'
import type { Fault } from './fault'
import type { PortableDialogue } from './portable-round'
import { repeated } from './repeated'

type Answer = PortableDialogue['answers'][number]

const checkParents = ({ revisions }: Answer, path: string): Fault[] => {
  const places = new Map(revisions.map((one, at) => [one.id, at]))
  return revisions.flatMap((one, at) => [
    ...repeated(
      one.parents,
      (id) => id,
      (parent) => `${path}.revisions[${at}].parents[${parent}]`,
    ),
    ...one.parents.flatMap((id, parent): Fault[] => {
      const place = places.get(id)
      if (place !== undefined && place < at) return []
      return [
        {
          path: `${path}.revisions[${at}].parents[${parent}]`,
          reason: place === undefined ? 'unknown-revision' : 'parent-after-child',
        },
      ]
    }),
  ])
}

const checkRevisions = (answer: Answer, known: Known, path: string): Fault[] => {
  const question = known.questions.get(answer.key)
  if (!question) return [{ path: `${path}.key`, reason: 'unknown-question' }]
  return answer.revisions.flatMap((one, at): Fault[] => {
    const place = `${path}.revisions[${at}]`
    const faults: Fault[] = []
    if (one.id !== one.id.toLowerCase()) faults.push({ path: `${place}.id`, reason: 'wrong-format' })
    if (!known.people.has(one.author)) faults.push({ path: `${place}.author`, reason: 'unknown-person' })
    if (checkValue(question, one.value)) faults.push({ path: `${place}.value`, reason: 'value-does-not-fit' })
    return faults
  })
}

/** Answers stand under the form's questions, and each revision builds on revisions of the same answer before it. */
export const checkAnswers = ({ answers }: PortableDialogue, known: Known, path: string): Fault[] => [
  ...repeated(
    answers,
    (one) => one.key,
    (at) => `${path}[${at}].key`,
  ),
  ...answers.flatMap((one, at) => [
    ...checkRevisions(one, known, `${path}[${at}]`),
    ...checkParents(one, `${path}[${at}]`),
  ]),
]
