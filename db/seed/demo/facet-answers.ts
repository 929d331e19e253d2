import type { Value } from '@/answers/value'
import type { FacetActivity, Facets } from './facets'
import { stableId } from './stable-id'
import type { ActionNumber, ActivityWords, EmptyAction, Story } from './story'

/** Answer key to value. */
export type Answers = Record<string, Value>

const choice = (code: string): Value => ({ choice: code })
const choices = (codes: string[]): Value => ({ choices: codes })
const scale = (grade: number): Value => ({ scale: grade })
const yesNo = (yes: boolean | undefined) => (yes ? 'yes' : 'no')

export const actionPrompts: Record<ActionNumber, string> = {
  1: 'action_knowledge',
  2: 'action_communication',
  3: 'action_values',
  4: 'action_collaboration',
  5: 'action_city_spaces',
}
const actionNumbers: ActionNumber[] = [1, 2, 3, 4, 5]

const workAnswers = (facets: Facets): Answers => ({
  'so_far.implementationStage': choice(facets.implementationStage),
  'so_far.informationChannels': choices(facets.informationChannels),
  'so_far.usedInBusinessPlan': choice(facets.usedInBusinessPlan),
  'so_far.usedInBudget': choice(facets.usedInBudget),
  'so_far.coordinator': choice(facets.coordinator),
  'so_far.structure': choice(facets.structure),
  'so_far.projectGroupMember': choice(facets.projectGroupMember),
  'so_far.otherGoverningDocuments': choices(facets.otherGoverningDocuments),
  'so_far.interestLevel': scale(facets.interestLevel),
  'so_far.groundsMentioned': choices(facets.groundsMentioned),
  'so_far.ageGroups': choices(facets.ageGroups),
  'awareness.awarenessManagers': scale(facets.awarenessManagers),
  'awareness.awarenessStaff': scale(facets.awarenessStaff),
  'awareness.awarenessBasis': choice(facets.awarenessBasis),
  'awareness.contentKnown': choice(facets.contentKnown),
  'development.changeType': choice(facets.changeType),
  'development.changeCodes': choices(facets.changeCodes),
  'development.changeCausedByPlan': choice(facets.changeType === 'improved_existing' ? 'partly' : 'no'),
  'challenges.challengeCodes': choices(facets.challengeCodes),
})

type Activity = FacetActivity & { words: ActivityWords }

const fieldsOf = ({ words, ...facet }: Activity, facets: Facets): Record<string, string | string[]> => ({
  title: words.title,
  done: words.done,
  units: words.units,
  ...(words.partners ? { partners: words.partners } : {}),
  grounds: facet.grounds,
  ...(facet.grounds.includes('age') && facets.ageGroups[0] ? { ageGroup: facets.ageGroups[0] } : {}),
  ...(words.targetGroups ? { targetGroups: words.targetGroups } : {}),
  perspective: facet.perspective,
  attribution: facet.attribution,
  ...(words.since ? { since: words.since } : {}),
  recurring: yesNo(words.recurring),
  followedUp: yesNo(words.followedUp),
  mayShare: yesNo(words.mayShare),
})

const levelOf = (activities: Activity[]): string => {
  if (!activities.every(({ words }) => words.recurring)) return 'done'
  return activities.every(({ words }) => words.followedUp) ? 'recurring' : 'ongoing'
}

const filledAction = (prompt: string, activities: Activity[], facets: Facets): Answers => {
  const grounds = [...new Set(activities.flatMap((one) => one.grounds))]
  const items = activities.map((one) => ({
    id: stableId(`activity ${one.words.title}`),
    fields: fieldsOf(one, facets),
  }))
  return {
    [`${prompt}.level`]: choice(levelOf(activities)),
    [`${prompt}.activities`]: { items },
    [`${prompt}.groundsMentioned`]: choices(grounds),
    ...(grounds.includes('age') ? { [`${prompt}.ageGroups`]: choices(facets.ageGroups) } : {}),
  }
}

const emptyAction = (prompt: string, how: EmptyAction): Answers => {
  if (how === 'unanswered') return {}
  if (how === 'nothing' || how === 'planned') return { [`${prompt}.level`]: choice(how) }
  const withheld: Value = { withheld: how }
  return { [`${prompt}.level`]: withheld, [`${prompt}.activities`]: withheld }
}

/** An organisation's activities: what the facets say of each, with its own words. */
export const activitiesOf = (facets: Facets, story: Story): Activity[] =>
  facets.activities.map((facet, index) => {
    const words = story.activities[index]
    if (!words) throw new Error(`Activity ${index} has no words`)
    return { ...facet, words }
  })

const actionAnswers = (facets: Facets, story: Story): Answers => {
  const activities = activitiesOf(facets, story)
  return Object.assign(
    {},
    ...actionNumbers.map((action) => {
      const own = activities.filter((one) => one.action === action)
      const prompt = actionPrompts[action]
      return own.length
        ? filledAction(prompt, own, facets)
        : emptyAction(prompt, story.empty[action] ?? 'unanswered')
    }),
  )
}

const aheadAnswers = ({ outlook, ideas, planned }: Story): Answers => {
  const entry = (kind: string, title: string, fields: Record<string, string>) => ({
    id: stableId(`${kind} ${title}`),
    fields,
  })
  return {
    ...(outlook ? { 'ahead.outlook': choice(outlook) } : {}),
    ...(ideas ? { 'ahead.ideas': { items: ideas.map((idea) => entry('idea', idea, { idea })) } } : {}),
    ...(planned
      ? {
          'ahead.plannedActivities': { items: planned.map((one) => entry('planned', one.title, { ...one })) },
        }
      : {}),
  }
}

const supportAnswers = (facets: Facets, story: Story): Answers => ({
  'needed.supportNeeds': choices(facets.supportNeeds),
  'support_need.supportNeed': choice('yes'),
  ...(story.supportFirst ? { 'support_kind.supportFirst': choices([story.supportFirst]) } : {}),
  ...(story.audience ? { 'support_kind.supportAudience': choices(story.audience) } : {}),
  'plan_change.planChange': choices(facets.planChange),
  ...(story.planChangeWhere ? { 'plan_change.planChangeWhere': { text: story.planChangeWhere } } : {}),
  'plan_change.planContentOpinion': scale(facets.planContentOpinion),
  ...(story.visibility ? { 'message.messageVisibility': choice(story.visibility) } : {}),
})

/** Every closed answer of one organisation, each facet in its main place. */
export const facetAnswers = (facets: Facets, story: Story): Answers => ({
  ...workAnswers(facets),
  ...actionAnswers(facets, story),
  ...aheadAnswers(story),
  ...supportAnswers(facets, story),
  ...story.closed,
})
