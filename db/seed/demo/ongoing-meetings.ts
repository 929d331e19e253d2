import { createHash } from 'node:crypto'
import { leafOf } from '@/guide/leaf'
import type { PortableDialogue } from '@/report/portable-round'
import { type Telling, answersOf, dialogueOf, scopeOf } from './dialogue'
import { type PortableAnswer, chain, headsOf, moment } from './history'
import { headOf, noteTaker, representativesOf, strategist, swimmingColleague } from './people'
import { stableId } from './stable-id'

type Participant = PortableDialogue['participants'][number]

const alsoTakesPart = (person: string, more: Partial<Participant>): Participant => ({
  person,
  part: 'representative',
  limitedTo: null,
  invitedAt: null,
  openedAt: null,
  revokedAt: null,
  ...more,
})

type Said = [
  prompt: string,
  audience: 'organisation' | 'strategist',
  author: string,
  day: number,
  text: string,
]

const commentsOf = (telling: Telling, said: Said[]): PortableDialogue['comments'] =>
  said.map(([prompt, audience, author, day, text], index) => ({
    operation: stableId(`${scopeOf(telling)} comment ${index}`),
    prompt,
    audience,
    text,
    author,
    at: moment(telling.opensOn, day, 500 + index * 21),
  }))

/** Ready, and called to a meeting: what is left is two questions among colleagues and one to the strategist. */
export const preparedDialogue = (telling: Telling): PortableDialogue => {
  const { opensOn } = telling
  const [first, second] = representativesOf(telling.organisation.key)
  const dialogue = dialogueOf(telling, 'prepared', answersOf(telling))
  const colleague = alsoTakesPart(swimmingColleague, {
    limitedTo: ['action_communication', 'challenges'],
    invitedAt: moment(opensOn, 31, 520),
    openedAt: moment(opensOn, 31, 655),
  })
  return {
    ...dialogue,
    participants: [...dialogue.participants, colleague],
    meeting: {
      startsAt: '2026-12-01T08:30:00.000Z',
      minutes: 90,
      place: 'Badhuset, mötesrum Bassängen',
      agenda: [],
      sequence: 0,
      begunAt: null,
      endedAt: null,
    },
    comments: commentsOf(telling, [
      ['challenges', 'organisation', second, 32, 'Ska vi skriva att de ringer? Det låter lite surt.'],
      ['challenges', 'organisation', first, 32, 'Låt det stå. De ringer ju.'],
      [
        'action_communication',
        'strategist',
        swimmingColleague,
        33,
        'Menar ni bara bokningssidan, eller räknas skyltarna på badhuset också?',
      ],
      [
        'action_communication',
        'strategist',
        strategist,
        34,
        'Skyltarna räknas också. Skriv gärna två rader om dem.',
      ],
    ]),
  }
}

/** What was noted at the meeting, in the order it was talked about. */
const noted: [prompt: string, text: string][] = [
  [
    'so_far',
    'Granskningen av flyttanmälan tog ett halvår. Kansliet fortsätter med en tjänst i taget. Frågan om samordnare är inte avgjord.',
  ],
  ['awareness', 'Cheferna känner till planen bättre än förra året. Medarbetarna gör det inte.'],
  ['development', 'Brevet om flyttanmälan är omskrivet. Kontaktcenter får färre samtal om det.'],
  ['challenges', 'Fyrtio tjänster återstår. Tiden räcker till två om året.'],
  ['success_factors', 'Att börja med något litet och visa resultatet på en sida.'],
  ['ahead', 'Två tjänster nästa år. Den ena väljs tillsammans med dem som använder den.'],
  ['needed', 'Tid, och en person med mandat.'],
  ['plan_change', 'Kansliet vill ha färre styrsignaler, inte en ny plan.'],
]
const corrected =
  'Fyrtio tjänster återstår. Tiden räcker till en om året, eller två om någon får det som uppdrag.'
const dissent = 'Kontaktcenter arbetar med planen varje vecka. Där känner medarbetarna till den.'

/** A Wednesday; the meeting was held after lunch, and two days later the organisation read the notes. */
const meetingDay = 37
const readingDay = 39

const notesOf = (telling: Telling): PortableAnswer[] => {
  const [first] = representativesOf(telling.organisation.key)
  const at = (day: number, minutes: number) => moment(telling.opensOn, day, minutes)
  const notes = noted.map(([prompt, text], index) =>
    chain(scopeOf(telling), `${prompt}.notes`, [
      { author: noteTaker, at: at(meetingDay, 726 + index * 10), value: { text } },
      ...(prompt === 'challenges'
        ? [{ author: first, at: at(readingDay, 561), value: { text: corrected } }]
        : []),
    ]),
  )
  const own = { author: first, at: at(readingDay, 574), value: { text: dissent } }
  return [...notes, chain(scopeOf(telling), 'awareness.dissent', [own])]
}

/** The hash that the database reckons over a leaf: its answers' keys, each with the revisions that count. */
const leafHash = (answers: PortableAnswer[], leaf: string): string => {
  const parts = answers
    .filter(({ key }) => leafOf(key) === leaf)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap((answer) =>
      headsOf(answer)
        .map(({ id }) => `${answer.key} ${id}`)
        .toSorted(),
    )
  return createHash('sha256').update(parts.join(' ')).digest('hex')
}

const settled = [
  ['so_far', 'confirmed'],
  ['development', 'confirmed'],
  ['awareness', 'dissented'],
  ['challenges', 'corrected'],
] as const

const confirmationsOf = (telling: Telling, answers: PortableAnswer[]): PortableDialogue['confirmations'] =>
  settled.map(([prompt, stance], index) => ({
    operation: stableId(`${scopeOf(telling)} confirmation ${prompt}`),
    prompt,
    stance,
    contentHash: leafHash(answers, prompt),
    author: representativesOf(telling.organisation.key)[0],
    at: moment(telling.opensOn, readingDay, 580 + index * 3),
  }))

const attendanceOf = (telling: Telling): PortableDialogue['attendance'] => {
  const [first, second] = representativesOf(telling.organisation.key)
  const there: [role: string, person: string | null, present: boolean][] = [
    ['Kanslichef', headOf.ORG01, true],
    ['Handläggare', first, true],
    ['Sekreterare', second, false],
    ['Strateg', null, true],
    ['Antecknare', null, true],
  ]
  return there.map(([role, person, present], index) => ({
    operation: stableId(`${scopeOf(telling)} attendance ${index}`),
    role,
    person,
    present,
  }))
}

const spent: [part: string, seconds: number][] = [
  ['so_far', 1620],
  ['challenges', 1500],
  ['actions', 840],
  ['ahead', 1020],
  ['support', 540],
]

/** The meeting is over and the notes wait to be confirmed: one is corrected, one has a dissent beside it, half are not read yet. */
export const heldDialogue = (telling: Telling): PortableDialogue => {
  const { opensOn } = telling
  const answers = [...answersOf(telling), ...notesOf(telling)]
  const dialogue = dialogueOf(telling, 'held', answers)
  const head = alsoTakesPart(headOf.ORG01, {
    part: 'head',
    invitedAt: moment(opensOn, 0, 420),
    openedAt: moment(opensOn, 3, 467),
  })
  return {
    ...dialogue,
    draftSharedAt: moment(opensOn, 36, 600),
    participants: [head, ...dialogue.participants],
    meeting: {
      startsAt: moment(opensOn, meetingDay, 720),
      minutes: 90,
      place: 'Stadshuset, rum Linden',
      agenda: [
        { part: 'so_far', minutes: 25 },
        { part: 'challenges', minutes: 25 },
        { part: 'actions', minutes: 15 },
        { part: 'ahead', minutes: 15 },
        { part: 'support', minutes: 10 },
      ],
      sequence: 1,
      begunAt: moment(opensOn, meetingDay, 722),
      endedAt: moment(opensOn, meetingDay, 816),
    },
    attendance: attendanceOf(telling),
    timeUsed: spent.map(([part, seconds], index) => ({
      operation: stableId(`${scopeOf(telling)} time ${part}`),
      part,
      seconds,
      at: moment(opensOn, meetingDay, 750 + index * 16),
    })),
    confirmations: confirmationsOf(telling, answers),
    comments: commentsOf(telling, [
      ['needed', 'organisation', representativesOf('ORG01')[1], 35, 'Skriv inte tid en gång till. Eller jo.'],
    ]),
  }
}
