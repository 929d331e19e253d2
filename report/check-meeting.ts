import type { Known } from './check-dialogue'
import type { Fault, FaultReason } from './fault'
import type { PortableDialogue } from './portable-round'

const missing =
  (known: Set<string>, reason: FaultReason) =>
  (name: string | null, path: string): Fault[] =>
    name === null || known.has(name) ? [] : [{ path, reason }]

/** What was said around the answers - comments, the meeting, confirmations - by people and about leaves of the same file. */
export const checkMeeting = (dialogue: PortableDialogue, known: Known, path: string): Fault[] => {
  const person = missing(known.people, 'unknown-person')
  const prompt = missing(known.prompts, 'unknown-prompt')
  const part = missing(known.parts, 'unknown-part')
  const { meeting } = dialogue
  return [
    ...(['comments', 'confirmations'] as const).flatMap((name) =>
      dialogue[name].flatMap((one, at) => [
        ...prompt(one.prompt, `${path}.${name}[${at}].prompt`),
        ...person(one.author, `${path}.${name}[${at}].author`),
      ]),
    ),
    ...dialogue.signOffs.flatMap((one, at) => person(one.person, `${path}.signOffs[${at}].person`)),
    ...dialogue.attendance.flatMap((one, at) => person(one.person, `${path}.attendance[${at}].person`)),
    ...dialogue.timeUsed.flatMap((one, at) => part(one.part, `${path}.timeUsed[${at}].part`)),
    ...(meeting?.agenda ?? []).flatMap((one, at) => part(one.part, `${path}.meeting.agenda[${at}].part`)),
    ...(meeting?.endedAt && !meeting.begunAt
      ? [{ path: `${path}.meeting.endedAt`, reason: 'contradicts-itself' as const }]
      : []),
  ]
}
