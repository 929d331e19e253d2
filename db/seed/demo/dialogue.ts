import { contentHash } from '@/answers/content-hash'
import type { Value } from '@/answers/value'
import type { Tailoring } from '@/dialogue/form'
import { questionsOf } from '@/dialogue/form-questions'
import type { DialogueState } from '@/dialogue/state'
import { tailor } from '@/dialogue/tailor'
import { standardGuide } from '@/guide/standard/guide'
import { untold, type PortableDialogue } from '@/report/portable-round'
import { type PortableAnswer, type Written, chain, headsOf, moment } from './history'
import type { DemoOrganisation } from './organisations'
import { noteTaker, representativesOf, strategist } from './people'
import { excerptsOf } from './say-text'
import type { Texts } from './story'

export const place = 'Björkvik'
export const untailored: Tailoring = { hidden: [], added: [] }

export type Telling = {
  round: string
  opensOn: string
  /** The organisation's place in the list, which spreads its times. */
  index: number
  organisation: DemoOrganisation
  tailoring: Tailoring
  values: Record<string, Value>
  texts: Texts
  /** Earlier versions by answer key, oldest first. */
  drafts: Record<string, string[]>
}

export const scopeOf = ({ round, organisation }: Telling): string => `${round} ${organisation.key}`

/** The keys that this organisation's tailored form asks. */
export const askedKeys = ({ organisation, tailoring }: Telling): string[] =>
  questionsOf(tailor(standardGuide, { organisation, place, tailoring })).map(({ key }) => key)

const stepsOf = (telling: Telling, key: string, value: Value, position: number): Written[] => {
  const [first, second] = representativesOf(telling.organisation.key)
  const { drafts, index, opensOn } = telling
  const at = (day: number) => moment(opensOn, day + (index % 5), 450 + index * 13 + position * 4)
  const earlier = (drafts[key] ?? []).map((text, step): Written => {
    return { author: step % 2 ? second : first, at: at(step * 7), value: { text } }
  })
  const written = drafts[key]
    ? { author: earlier.length > 1 ? noteTaker : second, at: at(21) }
    : { author: position % 3 ? first : second, at: at(7) }
  return [...earlier, { ...written, value }]
}

/** The answers that the form asks for, each with its history. */
export const answersOf = (telling: Telling): PortableAnswer[] =>
  askedKeys(telling).flatMap((key, position) => {
    const value = telling.values[key]
    return value ? [chain(scopeOf(telling), key, stepsOf(telling, key, value, position))] : []
  })

/** Days after the opening, a Monday, on which dialogues are sent: working days. */
const sendingDays = [31, 32, 35, 36, 37, 38, 39]

export type Submission = PortableDialogue['submissions'][number]

export const submissionOf = (telling: Telling, answers: PortableAnswer[]): Submission => {
  const heads = new Map(
    answers.flatMap((answer) =>
      headsOf(answer)
        .slice(0, 1)
        .map((head) => [answer.key, head] as const),
    ),
  )
  const asked = askedKeys(telling)
  return {
    sentAt: moment(telling.opensOn, sendingDays[telling.index % 7] ?? 31, 560 + telling.index * 17),
    sentBy: representativesOf(telling.organisation.key)[0],
    contentHash: contentHash(Object.fromEntries(asked.map((key) => [key, heads.get(key)?.value ?? null]))),
    revisions: Object.fromEntries(asked.map((key) => [key, heads.get(key)?.id ?? null])),
    reopening: null,
  }
}

/** The marked sentences of the free texts as codings of the revisions that were sent. */
export const codingsOf = (telling: Telling, { revisions, sentAt }: Submission): PortableDialogue['codings'] =>
  excerptsOf(telling.texts).flatMap(({ prompt, ...excerpt }) => {
    const sent = revisions[`${prompt}.text`]
    const at = new Date(Date.parse(sentAt) + 7 * 86_400_000).toISOString()
    return sent ? [{ revision: sent, ...excerpt, coder: strategist, at, operation: null }] : []
  })

export const participantsOf = (
  { organisation, opensOn, index }: Telling,
  opened: boolean,
): PortableDialogue['participants'] =>
  representativesOf(organisation.key).map((person, order) => ({
    person,
    part: 'representative',
    limitedTo: null,
    invitedAt: moment(opensOn, 0, 420),
    openedAt: opened ? moment(opensOn, index % 5, 420 + index * 11 + order * 95) : null,
    revokedAt: null,
  }))

export const dialogueOf = (
  telling: Telling,
  state: DialogueState,
  answers: PortableAnswer[],
): PortableDialogue => ({
  organisation: telling.organisation.key,
  state,
  tailoring: telling.tailoring,
  draftSharedAt: null,
  participants: participantsOf(telling, state !== 'invited'),
  answers,
  submissions: [],
  codings: [],
  ...untold,
})

export const sentDialogueOf = (telling: Telling): PortableDialogue => {
  const answers = answersOf(telling)
  const submission = submissionOf(telling, answers)
  return {
    ...dialogueOf(telling, 'sent', answers),
    draftSharedAt: moment(telling.opensOn, 28 + (telling.index % 3), 600),
    submissions: [submission],
    codings: codingsOf(telling, submission),
  }
}
