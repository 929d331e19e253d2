import { contentHash } from '@/answers/content-hash'
import type { Value } from '@/answers/value'
import { questionsOf } from '@/dialogue/form-questions'
import { tailor } from '@/dialogue/tailor'
import { standardHeadings } from '@/findings/standard-headings'
import { standardRules } from '@/findings/standard-rules'
import { standardGuide } from '@/guide/standard/guide'
import { standardPlan } from '@/guide/standard/plan'
import { untold, type PortableDialogue, type PortableRound } from '@/report/portable-round'

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
  const keys = [...new Set([...asked(organisation).map((one) => one.key), ...Object.keys(sent)])]
  return {
    sentAt: '2018-10-20T10:00:00Z',
    sentBy: 'ella',
    contentHash: contentHash(Object.fromEntries(keys.map((key) => [key, sent[key]?.value ?? null]))),
    revisions: Object.fromEntries(keys.map((key) => [key, sent[key]?.id ?? null])),
    reopening,
  }
}

const part = (
  person: string,
  more: Partial<PortableDialogue['participants'][number]> = {},
): PortableDialogue['participants'][number] => ({
  person,
  part: 'representative',
  limitedTo: null,
  invitedAt: null,
  openedAt: null,
  revokedAt: null,
  ...more,
})

const reopening = { at: '2018-10-21T10:00:00.5Z', by: 'astrid', reason: 'En aktivitet saknas' }

const sentDialogue = (): PortableDialogue => {
  const first = revision(1, { text: 'Vi har börjat.' })
  const second = revision(2, { text }, [1])
  const late = revision(3, { text: `${text} Och mer.` }, [2], true)
  const level = revision(4, { scale: 4 })
  const list = revision(5, { items: [{ id: 'a', fields: { title: 'Läsfrämjande "på plats"; =1+1' } }] })
  const notes = revision(6, { text: 'Började 2017, sades det.' })
  const dissent = revision(8, { text: 'Vi började 2016.' })
  const draft = { 'so_far.text': first, 'so_far.interestLevel': level }
  return {
    organisation: 'vatten',
    state: 'sent',
    tailoring: { hidden: ['message'], added: [] },
    draftSharedAt: null,
    participants: [
      part('sam', {
        part: 'head',
        invitedAt: '2018-09-01T06:00:00Z',
        revokedAt: '2018-10-25T07:00:00Z',
      }),
      part('ella', { openedAt: '2018-10-01T08:00:00Z' }),
    ],
    answers: [
      { key: 'so_far.text', revisions: [first, second, late] },
      { key: 'so_far.interestLevel', revisions: [level] },
      { key: 'action_values.activities', revisions: [list] },
      { key: 'so_far.notes', revisions: [notes] },
      { key: 'so_far.dissent', revisions: [dissent] },
    ],
    submissions: [
      submission(organisations[0]!, draft, reopening),
      submission(
        organisations[0]!,
        {
          ...draft,
          'so_far.text': second,
          'action_values.activities': list,
          'so_far.notes': notes,
          'so_far.dissent': dissent,
        },
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
        operation: id(700),
      },
    ],
    ...untold,
    extendedTo: '2018-11-09',
    meeting: {
      startsAt: '2018-10-15T12:00:00Z',
      minutes: 90,
      place: 'Rådhuset, rum "2"',
      agenda: [{ part: 'so_far', minutes: 20 }],
      sequence: 1,
      begunAt: '2018-10-15T12:03:00Z',
      endedAt: '2018-10-15T13:31:00.250Z',
    },
    attendance: [
      { operation: id(712), role: 'Direktör', person: null, present: true },
      { operation: id(711), role: 'Samordnare', person: 'ella', present: false },
    ],
    timeUsed: [{ operation: id(721), part: 'so_far', seconds: 1260, at: '2018-10-15T12:24:00Z' }],
    comments: [
      {
        operation: id(731),
        prompt: 'so_far',
        audience: 'strategist',
        text: 'Menar ni även simhallen?',
        author: 'ella',
        at: '2018-10-02T08:00:00Z',
      },
      {
        operation: id(732),
        prompt: 'so_far',
        audience: 'organisation',
        text: 'Ta med baren 🍹.',
        author: 'sam',
        at: '2018-10-01T08:00:00Z',
      },
    ],
    confirmations: [
      {
        operation: id(742),
        prompt: 'so_far',
        stance: 'corrected',
        contentHash: 'b'.repeat(64),
        author: 'ella',
        at: '2018-10-17T08:00:00Z',
      },
      {
        operation: id(741),
        prompt: 'so_far',
        stance: 'dissented',
        contentHash: 'a'.repeat(64),
        author: 'ella',
        at: '2018-10-17T08:00:00Z',
      },
    ],
    signOffs: [{ person: 'sam', contentHash: 'c'.repeat(64), at: '2018-10-19T08:00:00Z' }],
  }
}

const conflictedDialogue = (): PortableDialogue => ({
  organisation: 'bibliotek',
  state: 'preparing',
  tailoring: { hidden: [], added: [] },
  draftSharedAt: '2018-10-09T08:00:00Z',
  participants: [part('ella', { limitedTo: ['challenges', 'awareness'] })],
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
  ...untold,
})

const published = { k: 0, n: 1, split: null, word: 'digits' as const, confidence: 'low' as const }
const none = { concern: 'none' as const, reason: '' }
const confidence = {
  grade: 'low' as const,
  reason: 'En enda.',
  concerns: {
    limitations: none,
    coherence: none,
    adequacy: { concern: 'serious' as const, reason: 'En.' },
    relevance: none,
  },
}
type Line = PortableRound['findings'][number]['history'][number]
const line = (act: Line['act'], at: string): Line => ({
  at,
  author: 'astrid',
  act,
  text: null,
  placing: 'beside',
  confidence: null,
  statement: { k: 0, n: 1, split: null, word: 'digits' },
})

/**
 * A small round with a reopening, a late revision, a conflict, a coding, an example, a meeting, comments,
 * confirmations, findings with history and a trail; nothing in it is in order.
 */
export const sampleRound = (): PortableRound => ({
  format: 'halvtid-round',
  version: 2,
  plan: standardPlan,
  guide: standardGuide,
  rules: standardRules,
  headings: standardHeadings,
  round: {
    key: 'halvtid-2018',
    name: { sv: 'Halvtid 2018' },
    opensOn: '2018-09-01',
    closesOn: '2018-10-31',
    contact: 'Kansliet, 000-00 00 00',
    place: 'Björkvik',
    leastGroup: 3,
    factsOnly: false,
    signsOff: true,
    remindDaysBefore: [7, 1],
    scale: {
      digitsBelow: 5,
      steps: [
        { word: 'few', upTo: { parts: 1, of: 3 }, including: true },
        { word: 'most', upTo: { parts: 1, of: 1 }, including: true },
      ],
      words: { few: { sv: 'ett fåtal' } },
    },
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
  findings: [
    {
      rule: 'H4',
      counterEvidenceReadAt: '2018-11-02T08:00:00Z',
      publishedAt: '2018-11-03T08:00:00Z',
      publishedBy: 'astrid',
      withdrawnAt: null,
      statement: published,
      history: [
        line('counter-evidence-read', '2018-11-02T08:00:00Z'),
        { ...line('assessed', '2018-11-02T08:00:00Z'), confidence },
        { ...line('published', '2018-11-03T08:00:00Z'), statement: published, confidence },
      ],
    },
    {
      rule: 'H1',
      counterEvidenceReadAt: null,
      publishedAt: null,
      publishedBy: null,
      withdrawnAt: null,
      statement: null,
      history: [
        { ...line('written', '2018-11-02T08:00:00Z'), text: { sv: 'Viljan finns.' }, placing: 'instead' },
      ],
    },
  ],
  trail: [
    {
      at: '2018-09-01T06:00:00Z',
      by: 'astrid',
      what: 'participant.invited',
      organisation: 'vatten',
      whom: 'sam',
      detail: {},
    },
    {
      at: '2018-11-03T08:00:00Z',
      by: null,
      what: 'finding.published',
      organisation: null,
      whom: null,
      detail: { rule: 'H4', statement: { k: 0, n: 1 } },
    },
  ],
})
