import { checkScale } from '../findings/scale'
import type { Fault } from './fault'
import type { PortableRound } from './portable-round'
import { repeated } from './repeated'

const longestEmail = 254

/** The lists of a dialogue whose entries carry the operation that made them. */
export const operationLists = ['codings', 'comments', 'attendance', 'timeUsed', 'confirmations'] as const
type OperationList = (typeof operationLists)[number]

export const listOperations = (round: PortableRound, name: OperationList) =>
  round.dialogues.flatMap((dialogue, d) =>
    dialogue[name].map(({ operation }, at) => ({ operation, path: `dialogues[${d}].${name}[${at}]` })),
  )

/** Every revision in the file, with where it stands. */
export const listRevisions = (round: PortableRound) =>
  round.dialogues.flatMap((dialogue, d) =>
    dialogue.answers.flatMap((answer, a) =>
      answer.revisions.map((one, r) => ({ one, path: `dialogues[${d}].answers[${a}].revisions[${r}]` })),
    ),
  )

const checkLists = (round: PortableRound): Fault[] => {
  const revisions = listRevisions(round)
  return [
    ...repeated(
      round.organisations,
      (one) => one.key,
      (at) => `organisations[${at}].key`,
    ),
    ...repeated(
      round.people,
      (one) => one.key,
      (at) => `people[${at}].key`,
    ),
    ...repeated(
      round.people,
      (one) => one.email.toLowerCase(),
      (at) => `people[${at}].email`,
    ),
    ...repeated(
      round.dialogues,
      (one) => one.organisation,
      (at) => `dialogues[${at}].organisation`,
    ),
    ...repeated(
      round.learningExamples,
      (one) => one.key,
      (at) => `learningExamples[${at}].key`,
    ),
    ...repeated(
      revisions,
      ({ one }) => one.id.toLowerCase(),
      (at) => `${revisions[at]!.path}.id`,
    ),
    ...repeated(
      revisions,
      ({ one }) => one.operation?.toLowerCase() ?? null,
      (at) => `${revisions[at]!.path}.operation`,
    ),
    ...operationLists.flatMap((name) => {
      const all = listOperations(round, name)
      return repeated(
        all,
        (one) => one.operation?.toLowerCase() ?? null,
        (at) => `${all[at]!.path}.operation`,
      )
    }),
  ]
}

const checkExamples = (round: PortableRound): Fault[] => {
  const organisations = new Set(round.organisations.map((one) => one.key))
  const actions = new Set(round.plan.actions.map((one) => one.number))
  return round.learningExamples.flatMap((one, index): Fault[] => {
    const path = `learningExamples[${index}]`
    return [
      ...(actions.has(one.action) ? [] : [{ path: `${path}.action`, reason: 'unknown-action' as const }]),
      ...one.example.alsoActions.flatMap((action, at): Fault[] =>
        actions.has(action) ? [] : [{ path: `${path}.example.alsoActions[${at}]`, reason: 'unknown-action' }],
      ),
      ...one.organisations.flatMap((key, at): Fault[] =>
        organisations.has(key)
          ? []
          : [{ path: `${path}.organisations[${at}]`, reason: 'unknown-organisation' }],
      ),
      ...repeated(
        one.organisations,
        (key) => key,
        (at) => `${path}.organisations[${at}]`,
      ),
    ]
  })
}

const inRange = (day: string) => day >= '1900-01-01' && day < '2200-01-01'

/** The round's own lists: nothing named twice, nothing named that is not there. */
export const checkParts = (round: PortableRound): Fault[] => {
  const { opensOn, closesOn, factsOnly, scale } = round.round
  const faults = [...checkLists(round), ...checkExamples(round)]
  if (scale && checkScale(scale)) faults.push({ path: 'round.scale', reason: 'contradicts-itself' })
  round.dialogues.forEach(({ extendedTo }, index) => {
    if (extendedTo && !inRange(extendedTo))
      faults.push({ path: `dialogues[${index}].extendedTo`, reason: 'date-out-of-range' })
  })
  round.people.forEach((one, index) => {
    if (one.email.length > longestEmail) faults.push({ path: `people[${index}].email`, reason: 'too-large' })
  })
  if (!inRange(opensOn)) faults.push({ path: 'round.opensOn', reason: 'date-out-of-range' })
  if (!inRange(closesOn)) faults.push({ path: 'round.closesOn', reason: 'date-out-of-range' })
  if (closesOn < opensOn) faults.push({ path: 'round.closesOn', reason: 'closes-before-opening' })
  if (factsOnly && round.dialogues.length > 0)
    faults.push({ path: 'dialogues', reason: 'dialogue-in-facts-only-round' })
  return faults
}
