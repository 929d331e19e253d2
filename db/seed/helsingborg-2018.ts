import { organisationKind } from '@/people/organisation'
import type { PortableRound } from '@/report/portable-round'
import { standardContent } from '@/report/standard-content'
import facts from './helsingborg-2018.json'

type Example = PortableRound['learningExamples'][number]

const nameOf = (id: string): string => facts.units.find((unit) => unit.id === id)?.nameSv ?? id

const exampleOf = (fact: (typeof facts.examples)[number]): Example => ({
  key: fact.id,
  action: fact.primaryAction,
  organisations: fact.organisations,
  example: {
    text: { sv: fact.sv, en: fact.en },
    alsoActions: fact.alsoTouches_inferred,
    units: fact.units.map(nameOf),
    partners: fact.partners,
    grounds: fact.grounds,
    ageGroup: fact.ageGroup,
    perspective: fact.perspective,
    status: fact.status,
    since: fact.since,
    attribution: fact.attribution,
  },
})

/**
 * What the 2018 report says of real organisations, in our own words: learning examples and nothing else.
 * No answer, person or count is made up under a real name, so the set has no dialogues.
 */
export const helsingborg2018: PortableRound = {
  ...standardContent,
  round: {
    key: 'helsingborg-2018',
    name: { sv: 'Halvtidsavstämning 2018', en: 'Mid-term reconciliation 2018', ar: 'التقييم المرحلي 2018' },
    opensOn: '2018-09-01',
    closesOn: '2018-11-30',
    contact: 'Avdelningen för strategisk samhällsutveckling, Stadsledningsförvaltningen',
    place: 'Helsingborg',
    leastGroup: 3,
    factsOnly: true,
    signsOff: false,
    remindDaysBefore: [],
    scale: null,
  },
  organisations: facts.organisations.map(({ id, nameSv, type }) => ({
    key: id,
    name: nameSv,
    kind: organisationKind.parse(type),
  })),
  people: [],
  dialogues: [],
  learningExamples: facts.examples.map(exampleOf),
  findings: [],
  trail: [],
}
