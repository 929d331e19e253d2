import type { QuestionOf } from '@/guide/question'
import { checkRound } from '@/report/check-round'
import type { PortableRound } from '@/report/portable-round'
import { sampleRound } from './sample-round'

const faultsOf = (change: (round: PortableRound) => void) => {
  const round = structuredClone(sampleRound())
  change(round)
  const found = checkRound(JSON.parse(JSON.stringify(round)))
  return Array.isArray(found) ? found : []
}
const supportNeeds = (round: PortableRound) =>
  round.guide.parts[4]!.prompts[1]!.questions[1] as QuestionOf<'choices'>
const changed = (change: (round: PortableRound) => void) =>
  faultsOf(change).map((one) => `${one.path}: ${one.reason}`)

test('takes a round that is whole', () => expect(changed(() => {})).toEqual([]))

test.each<[string, (round: PortableRound) => void]>([
  ['dialogues[0].organisation: unknown-organisation', (r) => (r.dialogues[0]!.organisation = 'nobody')],
  [
    'dialogues[0].participants[1].person: unknown-person',
    (r) => (r.dialogues[0]!.participants[1]!.person = 'nobody'),
  ],
  [
    'dialogues[0].answers[0].revisions[1].parents[0]: unknown-revision',
    (r) =>
      (r.dialogues[0]!.answers[0]!.revisions[1]!.parents = [r.dialogues[1]!.answers[0]!.revisions[0]!.id]),
  ],
  [
    'dialogues[0].answers[0].revisions[0].parents[0]: parent-after-child',
    (r) =>
      (r.dialogues[0]!.answers[0]!.revisions[0]!.parents = [r.dialogues[0]!.answers[0]!.revisions[1]!.id]),
  ],
  [
    'dialogues[0].answers[1].key: unknown-question',
    (r) => (r.dialogues[0]!.answers[1]!.key = 'so_far.weather'),
  ],
  [
    'dialogues[0].answers[1].revisions[0].value: value-does-not-fit',
    (r) => (
      (r.dialogues[1]!.answers[1]!.revisions[0]!.value = { scale: 3 }),
      (r.dialogues[0]!.answers[1]!.revisions[0]!.value = { choice: 'blue' })
    ),
  ],
  [
    'dialogues[0].submissions[1].contentHash: hash-differs',
    (r) => (r.dialogues[0]!.answers[2]!.revisions[0]!.value = { items: [] }),
  ],
  [
    'dialogues[0].submissions[0].revisions["so_far.text"]: revision-of-another-answer',
    (r) =>
      (r.dialogues[0]!.submissions[0]!.revisions['so_far.text'] =
        r.dialogues[0]!.answers[1]!.revisions[0]!.id),
  ],
  ['dialogues[0].state: state-contradicts-submissions', (r) => (r.dialogues[0]!.state = 'held')],
  ['dialogues[0].codings[0].quote: quote-differs', (r) => (r.dialogues[0]!.codings[0]!.quote = 'Barn')],
  ['dialogues[0].codings[0].quote: quote-differs', (r) => (r.dialogues[0]!.codings[0]!.end = 7)],
  [
    'dialogues[1].answers[0].revisions[2].id: duplicate',
    (r) => (r.dialogues[1]!.answers[0]!.revisions[2]!.id = r.dialogues[0]!.answers[0]!.revisions[0]!.id),
  ],
  ['people[2].email: duplicate', (r) => (r.people[2]!.email = 'SAM@bjorkvik.example')],
  ['round.contact: unsafe-text', (r) => (r.round.contact = 'a\0b')],
  ['round.name.sv: unsafe-text', (r) => (r.round.name.sv = '\ud800')],
  ['round.closesOn: closes-before-opening', (r) => (r.round.closesOn = '2018-08-01')],
  ['round.place: missing', (r) => delete (r.round as Partial<PortableRound['round']>).place],
  ['people[0].password: unknown-property', (r) => Object.assign(r.people[0]!, { password: 'x' })],
  [
    'dialogues[0].comments[0].prompt: unknown-prompt',
    (r) => (r.dialogues[0]!.comments[0]!.prompt = 'weather'),
  ],
  [
    'dialogues[0].comments[1].operation: duplicate',
    (r) => (r.dialogues[0]!.comments[1]!.operation = r.dialogues[0]!.comments[0]!.operation),
  ],
  [
    'dialogues[0].confirmations[1].author: unknown-person',
    (r) => (r.dialogues[0]!.confirmations[1]!.author = 'nobody'),
  ],
  [
    'dialogues[0].confirmations[0].contentHash: wrong-format',
    (r) => (r.dialogues[0]!.confirmations[0]!.contentHash = 'x'),
  ],
  [
    'dialogues[0].signOffs[0].person: unknown-person',
    (r) => (r.dialogues[0]!.signOffs[0]!.person = 'nobody'),
  ],
  ['dialogues[0].meeting.endedAt: contradicts-itself', (r) => (r.dialogues[0]!.meeting!.begunAt = null)],
  [
    'dialogues[0].meeting.agenda[0].part: unknown-part',
    (r) => (r.dialogues[0]!.meeting!.agenda[0]!.part = 'weather'),
  ],
  ['dialogues[0].timeUsed[0].seconds: too-large', (r) => (r.dialogues[0]!.timeUsed[0]!.seconds = 86_401)],
  [
    'dialogues[0].participants[0].part: wrong-value',
    (r) => Object.assign(r.dialogues[0]!.participants[0]!, { part: 'king' }),
  ],
  [
    'dialogues[1].participants[0].limitedTo[0]: unknown-prompt',
    (r) => (r.dialogues[1]!.participants[0]!.limitedTo = ['weather']),
  ],
  ['dialogues[1].extendedTo: date-out-of-range', (r) => (r.dialogues[1]!.extendedTo = '2300-01-01')],
  ['dialogues[1].state: state-contradicts-submissions', (r) => (r.dialogues[1]!.state = 'closed')],
  [
    'dialogues[1].state: contradicts-itself',
    (r) => (r.dialogues[1]!.meeting = structuredClone(r.dialogues[0]!.meeting)),
  ],
  ['round.scale: contradicts-itself', (r) => (r.round.scale!.steps[0]!.upTo = { parts: 2, of: 1 })],
  ['headings[1].conclusions[0].key: duplicate', (r) => (r.headings![1]!.conclusions[0]!.key = 'H1')],
  ['findings[0].rule: unknown-rule', (r) => (r.findings[0]!.rule = 'X1')],
  ['findings[0]: contradicts-itself', (r) => (r.findings[0]!.counterEvidenceReadAt = null)],
  ['findings[0].history[1].author: unknown-person', (r) => (r.findings[0]!.history[1]!.author = 'nobody')],
  ['trail[0].organisation: unknown-organisation', (r) => (r.trail[0]!.organisation = 'nobody')],
  ['trail[1].at: date-out-of-range', (r) => (r.trail[1]!.at = '0000-11-03T08:00:00Z')],
  ['learningExamples[0].action: unknown-action', (r) => (r.learningExamples[0]!.action = 99)],
  [
    'guide.parts[3].prompts[0].questions[2].fields[0].readBy: condition-does-not-fit',
    (r) => {
      const list = r.guide.parts[3]!.prompts[0]!.questions[2] as QuestionOf<'list'>
      Object.assign(list.fields[0]!, { readBy: 'strategist' })
    },
  ],
  [
    'guide.parts[4].prompts[1].questions[1].noWhen.key: unknown-question',
    (r) => (supportNeeds(r).noWhen = { key: 'weather.text', code: 'no' }),
  ],
  [
    'guide.parts[4].prompts[1].questions[1].noWhen.key: condition-does-not-fit',
    (r) => (supportNeeds(r).noWhen = { key: 'support_need.text', code: 'no' }),
  ],
  [
    'guide.parts[4].prompts[1].questions[1].noWhen.code: unknown-code',
    (r) => (supportNeeds(r).noWhen = { key: 'support_need.supportNeed', code: 'nej' }),
  ],
  ['rules[0].count.facet: unknown-facet', (r) => (r.rules[0]!.count = { unit: 'cell', facet: 'weather' })],
  [
    'rules[0].count.condition.any[0].facet: unknown-facet',
    (r) =>
      (r.rules[0]!.count = { unit: 'organisation', condition: { any: [{ facet: 'weather', has: ['x'] }] } }),
  ],
  [
    'rules[0].count.condition.has: unknown-code',
    (r) =>
      (r.rules[0]!.count = {
        unit: 'organisation',
        condition: { facet: 'usedInBudget', has: ['ja'] },
      }),
  ],
  [
    'rules[0].count.among.atLeast: condition-does-not-fit',
    (r) =>
      (r.rules[0]!.count = {
        unit: 'organisation',
        condition: { facet: 'usedInBudget', has: ['yes'] },
        among: { facet: 'usedInBudget', atLeast: 3 },
      }),
  ],
  [
    'rules[0].count.condition.entry.codes: unknown-code',
    (r) =>
      (r.rules[0]!.count = {
        unit: 'organisation',
        condition: { facet: 'activities', entry: { field: 'title', codes: ['x'] } },
      }),
  ],
  [
    'rules[0].count.facet: condition-does-not-fit',
    (r) => (r.rules[0]!.count = { unit: 'cell', facet: 'usedInBudget' }),
  ],
  ['guide.families[0].children: unknown-code', (r) => (r.guide.families[0]!.children = ['weather'])],
  ['rules[0].sentence.sv: sentence-without-count', (r) => (r.rules[0]!.sentence.sv = '{count har använt')],
  [
    'rules[0].sentence.en: sentence-without-count',
    (r) => (r.rules[0]!.sentence.en = '{antal} have used it.'),
  ],
  ['rules[0].sentence.sv: sentence-without-count', (r) => (r.rules[0]!.sentence.sv = 'Några har använt.')],
  [
    'rules[0].sentence.sv: sentence-without-count',
    (r) => (r.rules[0]!.sentence.sv = '{k, plural, one {En.} other {{count}.}}'),
  ],
])('names the place: %s', (fault, change) => expect(changed(change)).toContain(fault))

test('stops at 100 faults and says that there are more', () => {
  const faults = faultsOf((round) => {
    const one = round.dialogues[0]!.codings[0]!
    round.dialogues[0]!.codings = Array.from({ length: 150 }, () => ({ ...one, quote: 'other' }))
  })
  expect(faults).toHaveLength(101)
  expect(faults.at(-1)).toEqual({ path: '', reason: 'more-faults' })
})

test.each([
  null,
  [],
  'round',
  7,
  { format: 'halvtid-round' },
  JSON.parse('['.repeat(5000) + ']'.repeat(5000)),
])('refuses what is no round at all (%#)', (input) =>
  expect(checkRound(input)).toContainEqual(expect.objectContaining({ reason: expect.any(String) })),
)
