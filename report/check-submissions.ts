import { contentHash } from '../answers/content-hash'
import type { Value } from '../answers/value'
import type { Known } from './check-dialogue'
import { writePath, type Fault } from './fault'
import type { PortableDialogue } from './portable-round'

type Submission = PortableDialogue['submissions'][number]
type Stored = Map<string, { key: string; value: Value }>

const revisionsOf = ({ answers }: PortableDialogue): Stored =>
  new Map(
    answers.flatMap(({ key, revisions }) =>
      revisions.map((one) => [one.id, { key, value: one.value }] as const),
    ),
  )

const checkFrozen = (submission: Submission, stored: Stored, known: Known, path: string): Fault[] =>
  Object.entries(submission.revisions).flatMap(([key, id]): Fault[] => {
    const place = `${path}.revisions${writePath([key]).replace(/^(?!\[)/, '.')}`
    if (!known.questions.has(key)) return [{ path: place, reason: 'unknown-question' }]
    if (id === null) return []
    const found = stored.get(id)
    if (!found) return [{ path: place, reason: 'unknown-revision' }]
    return found.key === key ? [] : [{ path: place, reason: 'revision-of-another-answer' }]
  })

const hashOf = (submission: Submission, stored: Stored): string =>
  contentHash(
    Object.fromEntries(
      Object.entries(submission.revisions).map(([key, id]) => [key, id ? stored.get(id)!.value : null]),
    ),
  )

/** A receipt's hash still vouches for what was sent; every submission but the last has been reopened. */
export const checkSubmissions = (dialogue: PortableDialogue, known: Known, path: string): Fault[] => {
  const stored = revisionsOf(dialogue)
  return dialogue.submissions.flatMap((one, at): Fault[] => {
    const place = `${path}[${at}]`
    const faults = checkFrozen(one, stored, known, place)
    if (faults.length === 0 && hashOf(one, stored) !== one.contentHash)
      faults.push({ path: `${place}.contentHash`, reason: 'hash-differs' })
    if (!known.people.has(one.sentBy)) faults.push({ path: `${place}.sentBy`, reason: 'unknown-person' })
    if (one.reopening && !known.people.has(one.reopening.by))
      faults.push({ path: `${place}.reopening.by`, reason: 'unknown-person' })
    if (!one.reopening && at < dialogue.submissions.length - 1)
      faults.push({ path: `${place}.reopening`, reason: 'state-contradicts-submissions' })
    return faults
  })
}
