import { tailor } from '../dialogue/tailor'
import { meetingQuestionsOf, questionsOf } from '../dialogue/form-questions'
import { beforeMeeting, isSent } from '../dialogue/state'
import { promptsOf } from '../guide/guide'
import type { Question } from '../guide/question'
import { checkAnswers } from './check-answers'
import { checkCoding } from './check-coding'
import { checkMeeting } from './check-meeting'
import { checkSubmissions } from './check-submissions'
import type { Fault } from './fault'
import type { PortableDialogue, PortableRound } from './portable-round'
import { repeated } from './repeated'

/** Who and what a dialogue's parts may refer to. `questions` also holds those that were hidden after they were answered. */
export type Known = {
  people: Set<string>
  questions: Map<string, Question>
  prompts: Set<string>
  parts: Set<string>
}

const knownQuestions = (
  { guide, round }: PortableRound,
  dialogue: PortableDialogue,
  organisation: PortableRound['organisations'][number],
) => {
  const tailoring = { hidden: [], added: dialogue.tailoring.added }
  const form = tailor(guide, { organisation, place: round.place, tailoring })
  return new Map([...questionsOf(form), ...meetingQuestionsOf(form)].map((one) => [one.key, one.question]))
}

const checkTailoring = ({ guide }: PortableRound, { tailoring }: PortableDialogue, path: string): Fault[] => {
  const parts = new Set(guide.parts.map((one) => one.key))
  const prompts = new Set(promptsOf(guide).map((one) => one.key))
  const own = new Set(tailoring.added.map((one) => one.prompt.key))
  const all = [...prompts, ...tailoring.added.map((one) => one.prompt.key)]
  return [
    ...tailoring.hidden.flatMap((key, at): Fault[] =>
      prompts.has(key) || own.has(key) ? [] : [{ path: `${path}.hidden[${at}]`, reason: 'unknown-prompt' }],
    ),
    ...tailoring.added.flatMap((one, at): Fault[] =>
      parts.has(one.part) ? [] : [{ path: `${path}.added[${at}].part`, reason: 'unknown-part' }],
    ),
    ...repeated(
      all,
      (key) => key,
      (at) => `${path}.added[${at - prompts.size}].prompt.key`,
    ),
  ]
}

const checkParticipants = ({ participants }: PortableDialogue, known: Known, path: string): Fault[] => [
  ...participants.flatMap((one, at): Fault[] => [
    ...(known.people.has(one.person)
      ? []
      : [{ path: `${path}[${at}].person`, reason: 'unknown-person' as const }]),
    ...(one.limitedTo ?? []).flatMap((key, leaf): Fault[] =>
      known.prompts.has(key) ? [] : [{ path: `${path}[${at}].limitedTo[${leaf}]`, reason: 'unknown-prompt' }],
    ),
  ]),
  ...repeated(
    participants,
    (one) => one.person,
    (at) => `${path}[${at}].person`,
  ),
]

const hasSent = ({ submissions }: PortableDialogue) =>
  submissions.length > 0 && submissions.at(-1)!.reopening === null

const checkState = (dialogue: PortableDialogue, path: string): Fault[] => {
  const { state } = dialogue
  if (isSent(state) !== hasSent(dialogue))
    return [{ path: `${path}.state`, reason: 'state-contradicts-submissions' }]
  const held = Boolean(dialogue.meeting?.endedAt)
  return held && beforeMeeting.includes(state)
    ? [{ path: `${path}.state`, reason: 'contradicts-itself' }]
    : []
}

/** One dialogue of a round's file against the guide, the organisations and the people of the same file. */
export const checkDialogue = (round: PortableRound, dialogue: PortableDialogue, path: string): Fault[] => {
  const organisation = round.organisations.find((one) => one.key === dialogue.organisation)
  if (!organisation) return [{ path: `${path}.organisation`, reason: 'unknown-organisation' }]
  const tailoring = checkTailoring(round, dialogue, `${path}.tailoring`)
  if (tailoring.length > 0) return tailoring
  const known: Known = {
    people: new Set(round.people.map((one) => one.key)),
    questions: knownQuestions(round, dialogue, organisation),
    prompts: new Set([
      ...promptsOf(round.guide).map((one) => one.key),
      ...dialogue.tailoring.added.map((one) => one.prompt.key),
    ]),
    parts: new Set(round.guide.parts.map((one) => one.key)),
  }
  return [
    ...checkState(dialogue, path),
    ...checkParticipants(dialogue, known, `${path}.participants`),
    ...checkAnswers(dialogue, known, `${path}.answers`),
    ...checkSubmissions(dialogue, known, `${path}.submissions`),
    ...checkMeeting(dialogue, known, path),
    ...dialogue.codings.flatMap((one, at) => checkCoding(dialogue, one, known, `${path}.codings[${at}]`)),
  ]
}
