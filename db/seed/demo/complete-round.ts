import type { PortableRound } from '@/report/portable-round'
import { type Telling, sentDialogueOf, untailored } from './dialogue'
import { examplesOf } from './examples'
import { facetAnswers } from './facet-answers'
import { facetsOf } from './facets'
import { type DemoOrganisation, demoOrganisations } from './organisations'
import { roundOf } from './round'
import { textAnswers } from './say-text'

const key = 'halvtid-2026-klar'
const opensOn = '2025-10-06'
const withoutMessage = 'ORG12'

const tellingOf = (organisation: DemoOrganisation, index: number): Telling => {
  const { story } = organisation
  return {
    round: key,
    opensOn,
    index,
    organisation,
    tailoring: organisation.key === withoutMessage ? { ...untailored, hidden: ['message'] } : untailored,
    values: { ...facetAnswers(facetsOf(organisation.key), story), ...textAnswers(story.texts) },
    texts: story.texts,
    drafts: Object.fromEntries(
      Object.entries(story.drafts ?? {}).map(([prompt, versions]) => [`${prompt}.text`, versions]),
    ),
  }
}

/** The round in which all fifteen dialogues are sent, and from which table 1 comes out. */
export const completeRound = (): PortableRound =>
  roundOf(
    {
      key,
      name: { sv: 'Halvtidsavstämning 2025', en: 'Mid-term reconciliation 2025', ar: 'التقييم المرحلي 2025' },
      opensOn,
      closesOn: '2025-12-12',
    },
    {
      dialogues: demoOrganisations.map((organisation, index) =>
        sentDialogueOf(tellingOf(organisation, index)),
      ),
      learningExamples: demoOrganisations.flatMap(examplesOf),
    },
  )
