import type { Standing } from '@/answers/standing'
import type { Value } from '@/answers/value'
import type { SentAnswer, SentDialogue } from '@/findings/sent-dialogue'
import type { Family } from '@/guide/guide'
import type { OrganisationKind } from '@/people/organisation'
import round from './synthetic-round.json'

const scales = ['interestLevel', 'planContentOpinion', 'awarenessManagers', 'awarenessStaff']
const apart = ['id', 'type', 'ideas', 'activities', 'excerptsByPerspective']
const actions = [1, 2, 3, 4, 5]

const toValue = (facet: string, raw: unknown): { standing: Standing; value: Value } => {
  if (raw === 'dont_know') return { standing: 'dont_know', value: { withheld: 'dont_know' } }
  if (Array.isArray(raw)) return { standing: 'answered', value: { choices: raw } }
  return {
    standing: 'answered',
    value: scales.includes(facet) ? { scale: Number(raw) } : { choice: String(raw) },
  }
}

type Answered = (typeof round.answers)[number]

const activityAnswers = ({ activities }: Answered): SentAnswer[] =>
  actions.map((action) => {
    const items = activities
      .filter((one) => one.action === action)
      .map(({ attribution, grounds, perspective }, index) => ({
        id: `${action}-${index}`,
        fields: { attribution, grounds, perspective },
      }))
    return {
      key: `5_${action}.activities`,
      facet: 'activities',
      action,
      standing: 'answered',
      value: { items },
    }
  })

const excerptsOf = ({
  excerptsByPerspective: { internal, external },
}: Answered): SentDialogue['excerpts'] => [
  ...Array.from({ length: internal }, () => ({ perspective: 'internal' as const })),
  ...Array.from({ length: external }, () => ({ perspective: 'external' as const })),
]

/** The fictional round of 15 sent dialogues that the expected table was reckoned from. */
export const syntheticRound: SentDialogue[] = round.answers.map((one) => ({
  organisation: { key: one.id, kind: one.type as OrganisationKind },
  answers: [
    ...Object.entries(one)
      .filter(([facet]) => !apart.includes(facet))
      .map(([facet, raw]) => ({ key: `p.${facet}`, facet, action: null, ...toValue(facet, raw) })),
    ...activityAnswers(one),
  ],
  excerpts: excerptsOf(one),
}))

const children: Record<string, string[]> = {
  training: [
    'plain_language_training',
    'discrimination_basics',
    'norm_criticism',
    'lgbtq_competence',
    'analysis_skills',
    'managers_first',
    'recurring_not_one_off',
  ],
  tools: ['survey_template', 'staff_meeting_exercise', 'supplier_requirements'],
  exchange: ['good_examples', 'experience_conference'],
  languages: ['language_skills', 'interpreting'],
  clarity: ['more_concrete_plan', 'clarity_vs_service_policy', 'clarify_internal_vs_external'],
  resources: ['time_budget_mandate', 'management_demand'],
}

export const supportFamilies: Family[] = Object.entries(children).map(([code, codes]) => ({
  facet: 'supportNeeds',
  code,
  label: { sv: code },
  children: codes,
}))
