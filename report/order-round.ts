import type { PortableFinding, TrailEntry } from './portable-finding'
import type { PortableDialogue, PortableRound } from './portable-round'

const byText =
  <T>(textOf: (one: T) => string) =>
  (a: T, b: T) => {
    const [first, second] = [textOf(a), textOf(b)]
    return first < second ? -1 : first > second ? 1 : 0
  }
const moment = (at: string): string => new Date(at).toISOString()
const orNull = (at: string | null) => at && moment(at)
type NameOf = (person: string) => string
const orNobody = (person: string | null, nameOf: NameOf) => person && nameOf(person)
const byTime = byText((each: { at: string; operation: string }) => `${each.at} ${each.operation}`)

const orderMeeting = (one: PortableDialogue, nameOf: NameOf): Partial<PortableDialogue> => ({
  comments: one.comments
    .map((each) => ({
      ...each,
      operation: each.operation.toLowerCase(),
      author: nameOf(each.author),
      at: moment(each.at),
    }))
    .toSorted(byTime),
  meeting: one.meeting && {
    ...one.meeting,
    startsAt: orNull(one.meeting.startsAt),
    begunAt: orNull(one.meeting.begunAt),
    endedAt: orNull(one.meeting.endedAt),
  },
  attendance: one.attendance.map((each) => ({
    ...each,
    operation: each.operation.toLowerCase(),
    person: orNobody(each.person, nameOf),
  })),
  timeUsed: one.timeUsed
    .map((each) => ({ ...each, operation: each.operation.toLowerCase(), at: moment(each.at) }))
    .toSorted(byTime),
  confirmations: one.confirmations.map((each) => ({
    ...each,
    operation: each.operation.toLowerCase(),
    author: nameOf(each.author),
    at: moment(each.at),
  })),
  signOffs: one.signOffs
    .map((each) => ({ ...each, person: nameOf(each.person), at: moment(each.at) }))
    .toSorted(byText((each) => `${each.at} ${each.person} ${each.contentHash}`)),
})

const orderFinding = (one: PortableFinding, nameOf: NameOf): PortableFinding => ({
  ...one,
  counterEvidenceReadAt: orNull(one.counterEvidenceReadAt),
  publishedAt: orNull(one.publishedAt),
  publishedBy: orNobody(one.publishedBy, nameOf),
  withdrawnAt: orNull(one.withdrawnAt),
  history: one.history.map((each) => ({ ...each, author: nameOf(each.author), at: moment(each.at) })),
})

const orderTrail = (one: TrailEntry, nameOf: NameOf): TrailEntry => ({
  ...one,
  at: moment(one.at),
  by: orNobody(one.by, nameOf),
  whom: orNobody(one.whom, nameOf),
})

const orderDialogue = (one: PortableDialogue, nameOf: NameOf): PortableDialogue => ({
  ...one,
  draftSharedAt: orNull(one.draftSharedAt),
  participants: one.participants
    .map((each) => ({
      ...each,
      person: nameOf(each.person),
      limitedTo: each.limitedTo && each.limitedTo.toSorted(),
      invitedAt: orNull(each.invitedAt),
      openedAt: orNull(each.openedAt),
      revokedAt: orNull(each.revokedAt),
    }))
    .toSorted(byText((each) => each.person)),
  answers: one.answers
    .map((answer) => ({
      ...answer,
      revisions: answer.revisions.map((each) => ({
        ...each,
        operation: each.operation && each.operation.toLowerCase(),
        parents: each.parents.toSorted(),
        author: nameOf(each.author),
        at: moment(each.at),
      })),
    }))
    .toSorted(byText((each) => each.key)),
  submissions: one.submissions.map((each) => ({
    ...each,
    sentAt: moment(each.sentAt),
    sentBy: nameOf(each.sentBy),
    revisions: Object.fromEntries(Object.entries(each.revisions).toSorted(byText(([key]) => key))),
    reopening: each.reopening && {
      ...each.reopening,
      at: moment(each.reopening.at),
      by: nameOf(each.reopening.by),
    },
  })),
  codings: one.codings
    .map((each) => ({
      ...each,
      coder: nameOf(each.coder),
      at: moment(each.at),
      operation: each.operation && each.operation.toLowerCase(),
    }))
    .toSorted(
      byText((each) =>
        [
          each.at,
          each.revision,
          String(each.start).padStart(9),
          String(each.end).padStart(9),
          JSON.stringify(each),
        ].join(),
      ),
    ),
  ...orderMeeting(one, nameOf),
})

const named = (round: PortableRound, nameOf: NameOf): PortableRound => ({
  ...round,
  organisations: round.organisations.toSorted(byText((one) => one.key)),
  people: round.people
    .map((one) => ({ ...one, key: nameOf(one.key), email: one.email.toLowerCase() }))
    .toSorted(byText((one) => one.email)),
  dialogues: round.dialogues
    .map((one) => orderDialogue(one, nameOf))
    .toSorted(byText((one) => one.organisation)),
  learningExamples: round.learningExamples
    .map((one) => ({ ...one, organisations: one.organisations.toSorted() }))
    .toSorted(byText((one) => one.key)),
  findings: round.findings.map((one) => orderFinding(one, nameOf)).toSorted(byText((one) => one.rule)),
  trail: round.trail.map((one) => orderTrail(one, nameOf)),
})

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** The same round, always in the same order and with the same keys for its people: two exports can be compared line by line. */
export const orderRound = (round: PortableRound): PortableRound => {
  const sorted = round.people.toSorted(byText((one) => one.email.toLowerCase()))
  const width = String(sorted.length).length
  const names = new Map(sorted.map((one, at) => [one.key, `person-${String(at + 1).padStart(width, '0')}`]))
  return plain(named(round, (person) => names.get(person) ?? person))
}

/**
 * What makes two rounds the same: everything but the lists of people and organisations, which live on outside the round,
 * and the trail, which each installation writes for itself.
 */
export const essenceOf = (
  round: PortableRound,
): Omit<PortableRound, 'people' | 'organisations' | 'trail'> => {
  const emails = new Map(round.people.map((one) => [one.key, one.email.toLowerCase()]))
  const {
    people: _people,
    organisations: _organisations,
    trail: _trail,
    ...essence
  } = plain(named(round, (person) => emails.get(person) ?? person))
  return essence
}
