import type { PortableRound } from '@/report/portable-round'
import { activitiesOf } from './facet-answers'
import { facetsOf } from './facets'
import type { DemoOrganisation } from './organisations'

type Example = PortableRound['learningExamples'][number]

const list = (text: string | undefined): string[] => (text ? text.split(', ') : [])

/** The activities that may be shared and have been followed up, as learning examples. */
export const examplesOf = ({ key: organisation, story }: DemoOrganisation): Example[] => {
  const facets = facetsOf(organisation)
  return activitiesOf(facets, story)
    .map((activity, index): [Example, boolean] => {
      const { words, action, grounds, perspective, attribution } = activity
      const example = {
        text: { sv: `${words.title}. ${words.done}` },
        alsoActions: [],
        units: list(words.units),
        partners: list(words.partners),
        grounds: { explicit: grounds, inferred: [] },
        ageGroup: grounds.includes('age') ? (facets.ageGroups[0] ?? null) : null,
        perspective,
        status: words.recurring ? 'recurring' : 'done',
        since: words.since ?? null,
        attribution,
      }
      const shared = words.mayShare === true && words.followedUp === true
      return [{ key: `${organisation}-${index + 1}`, action, organisations: [organisation], example }, shared]
    })
    .flatMap(([example, shared]) => (shared ? [example] : []))
}
