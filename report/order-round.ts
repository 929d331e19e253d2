import type { PortableDialogue, PortableRound } from './portable-round'

const byText =
  <T>(textOf: (one: T) => string) =>
  (a: T, b: T) => {
    const [first, second] = [textOf(a), textOf(b)]
    return first < second ? -1 : first > second ? 1 : 0
  }
const moment = (at: string): string => new Date(at).toISOString()
const orNull = (at: string | null) => at && moment(at)

const orderDialogue = (one: PortableDialogue, nameOf: (person: string) => string): PortableDialogue => ({
  ...one,
  draftSharedAt: orNull(one.draftSharedAt),
  participants: one.participants
    .map(({ person, openedAt }) => ({ person: nameOf(person), openedAt: orNull(openedAt) }))
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
    .map((each) => ({ ...each, coder: nameOf(each.coder), at: moment(each.at) }))
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
})

const named = (round: PortableRound, nameOf: (person: string) => string): PortableRound => ({
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
})

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** The same round, always in the same order and with the same keys for its people: two exports can be compared line by line. */
export const orderRound = (round: PortableRound): PortableRound => {
  const sorted = round.people.toSorted(byText((one) => one.email.toLowerCase()))
  const width = String(sorted.length).length
  const names = new Map(sorted.map((one, at) => [one.key, `person-${String(at + 1).padStart(width, '0')}`]))
  return plain(named(round, (person) => names.get(person) ?? person))
}

/** What makes two rounds the same: everything but the lists of people and organisations, which live on outside the round. */
export const essenceOf = (round: PortableRound): Omit<PortableRound, 'people' | 'organisations'> => {
  const emails = new Map(round.people.map((one) => [one.key, one.email.toLowerCase()]))
  const {
    people: _people,
    organisations: _organisations,
    ...essence
  } = plain(named(round, (person) => emails.get(person) ?? person))
  return essence
}
