import { contentHash } from '@/answers/content-hash'
import type { Value } from '@/answers/value'
import { questionsOf } from '@/dialogue/form-questions'
import { tailor } from '@/dialogue/tailor'
import { standardRules } from '@/findings/standard-rules'
import { standardGuide } from '@/guide/standard/guide'
import { standardPlan } from '@/guide/standard/plan'
import type { PortableDialogue, PortableRound } from '@/report/portable-round'

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

type Revision = PortableDialogue['answers'][number]['revisions'][number]
const revision = (number: number, value: Value, parents: number[] = [], late = false): Revision => ({
  id: id(number),
  operation: number % 7 === 0 ? null : id(number + 900_000),
  parents: parents.map(id),
  author: 'ella',
  at: `2018-10-0${1 + (number % 9)}T09:30:00Z`,
  late,
  value,
})

const text = 'Vi 👩‍👧 har börjat. Barnen märker det.'
const organisations: PortableRound['organisations'] = [
  { key: 'vatten', name: 'Vatten & värme AB', kind: 'company' },
  { key: 'bibliotek', name: 'Biblioteksförvaltningen', kind: 'administration' },
]

const asked = (organisation: PortableRound['organisations'][number]) =>
  questionsOf(
    tailor(standardGuide, { organisation, place: 'Björkvik', tailoring: { hidden: [], added: [] } }),
  )

const submission = (
  organisation: PortableRound['organisations'][number],
  sent: Record<string, Revision>,
  reopening: PortableDialogue['submissions'][number]['reopening'],
): PortableDialogue['submissions'][number] => {
  const keys = asked(organisation).map((one) => one.key)
  return {
    sentAt: '2018-10-20T10:00:00Z',
    sentBy: 'ella',
    contentHash: contentHash(Object.fromEntries(keys.map((key) => [key, sent[key]?.value ?? null]))),
    revisions: Object.fromEntries(keys.map((key) => [key, sent[key]?.id ?? null])),
    reopening,
  }
}

const reopening = { at: '2018-10-21T10:00:00.5Z', by: 'astrid', reason: 'En aktivitet saknas' }

const sentDialogue = (): PortableDialogue => {
  const first = revision(1, { text: 'Vi har börjat.' })
  const second = revision(2, { text }, [1])
  const late = revision(3, { text: `${text} Och mer.` }, [2], true)
  const level = revision(4, { scale: 4 })
  const list = revision(5, { items: [{ id: 'a', fields: { title: 'Läsfrämjande "på plats"; =1+1' } }] })
  const draft = { 'so_far.text': first, 'so_far.interestLevel': level }
  return {
    organisation: 'vatten',
    state: 'sent',
    tailoring: { hidden: ['message'], added: [] },
    draftSharedAt: null,
    participants: [
      { person: 'sam', openedAt: null },
      { person: 'ella', openedAt: '2018-10-01T08:00:00Z' },
    ],
    answers: [
      { key: 'so_far.text', revisions: [first, second, late] },
      { key: 'so_far.interestLevel', revisions: [level] },
      { key: 'action_values.activities', revisions: [list] },
    ],
    submissions: [
      submission(organisations[0]!, draft, reopening),
      submission(
        organisations[0]!,
        { ...draft, 'so_far.text': second, 'action_values.activities': list },
        null,
      ),
    ],
    codings: [
      {
        revision: id(2),
        start: 3,
        end: 6,
        quote: '👩‍👧',
        code: 'new_knowledge',
        perspective: 'external',
        coder: 'astrid',
        at: '2018-11-01T09:00:00Z',
      },
    ],
  }
}

const conflictedDialogue = (): PortableDialogue => ({
  organisation: 'bibliotek',
  state: 'preparing',
  tailoring: { hidden: [], added: [] },
  draftSharedAt: '2018-10-09T08:00:00Z',
  participants: [{ person: 'ella', openedAt: null }],
  answers: [
    {
      key: 'challenges.text',
      revisions: [
        revision(11, { text: 'En.' }),
        revision(12, { text: 'Två.' }, [11]),
        revision(13, { text: 'Tre.' }, [11]),
      ],
    },
    { key: 'awareness.awarenessManagers', revisions: [revision(14, { cleared: true })] },
  ],
  submissions: [],
  codings: [],
})

/** A small round with a reopening, a late revision, a conflict, a coding and an example; nothing in it is in order. */
export const sampleRound = (): PortableRound => ({
  format: 'halvtid-round',
  version: 1,
  plan: standardPlan,
  guide: standardGuide,
  rules: standardRules,
  round: {
    key: 'halvtid-2018',
    name: { sv: 'Halvtid 2018' },
    opensOn: '2018-09-01',
    closesOn: '2018-10-31',
    contact: 'Kansliet, 000-00 00 00',
    place: 'Björkvik',
    leastGroup: 3,
    factsOnly: false,
  },
  organisations,
  people: [
    { key: 'sam', name: 'Sam', email: 'sam@bjorkvik.example', language: null, role: 'representative' },
    { key: 'ella', name: 'Ella Ek', email: 'Ella@bjorkvik.example', language: 'sv', role: 'representative' },
    { key: 'astrid', name: 'Astrid', email: 'strateg@bjorkvik.example', language: 'en', role: 'strategist' },
  ],
  dialogues: [sentDialogue(), conflictedDialogue()],
  learningExamples: [
    {
      key: 'sagostund',
      action: 1,
      organisations: ['bibliotek', 'vatten'],
      example: {
        text: { sv: 'Sagostund på flera språk' },
        alsoActions: [2],
        units: [],
        partners: [],
        grounds: { explicit: ['age'], inferred: [] },
        ageGroup: null,
        perspective: 'external',
        status: 'ongoing',
        since: null,
        attribution: 'none',
      },
    },
  ],
})
