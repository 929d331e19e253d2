import { type LocalText, languages } from '../../people/language'
import type { Part, PlanAction, Prompt } from '../guide'
import { activities } from './activities'
import { actionLevel } from './codes'
import { standardPlan } from './plan'
import { say } from './say'
import { ageGroupsMentioned, groundsMentioned, ownWords } from './shared-questions'

const bullet = say(
  'Hur har ni arbetat med respektive åtgärd?',
  'How have you worked with each action?',
  'كيف عملتم على كل إجراء من الإجراءات؟',
)

/** "Kunskap. Vi ska ...": the action's title and text, as the guide prints them. */
const wordingOf = ({ title, text }: PlanAction): LocalText => {
  const [sv, en, ar] = languages.map((language) => `${title[language]}. ${text[language]}`)
  return { sv: sv!, en, ar }
}

const promptOf = (action: PlanAction): Prompt => ({
  key: `action_${action.key}`,
  number: `5.${action.number}`,
  bullet,
  wording: wordingOf(action),
  action: action.number,
  questions: [
    ownWords,
    {
      kind: 'choice',
      facet: 'level',
      label: say(
        'Hur långt har ni kommit med åtgärden?',
        'How far have you come with the action?',
        'إلى أين وصلتم في هذا الإجراء؟',
      ),
      options: actionLevel,
    },
    activities,
    groundsMentioned,
    ageGroupsMentioned,
  ],
})

export const actions: Part = {
  key: 'actions',
  title: say('De fem åtgärderna', 'The five actions', 'الإجراءات الخمسة'),
  prompts: standardPlan.actions.map(promptOf),
}
