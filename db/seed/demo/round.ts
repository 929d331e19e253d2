import type { PortableRound } from '@/report/portable-round'
import { standardContent } from '@/report/standard-content'
import { place } from './dialogue'
import { demoOrganisations } from './organisations'
import { demoPeople } from './people'

type Changing = Pick<PortableRound['round'], 'key' | 'name' | 'opensOn' | 'closesOn'>

/** What both rounds of the demo municipality share. */
export const roundOf = (
  round: Changing,
  content: Pick<PortableRound, 'dialogues' | 'learningExamples'>,
): PortableRound => ({
  ...standardContent,
  round: {
    ...round,
    contact: 'Strategen för lika möjligheter, strateg@bjorkvik.example',
    place,
    leastGroup: 3,
    factsOnly: false,
    signsOff: false,
    remindDaysBefore: [],
    scale: null,
  },
  organisations: demoOrganisations.map(({ key, name, kind }) => ({ key, name, kind })),
  people: demoPeople,
  findings: [],
  trail: [],
  ...content,
})
