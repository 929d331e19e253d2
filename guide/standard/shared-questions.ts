import type { Question, QuestionOf } from '../question'
import { ageGroups, grounds, perspective } from './codes'
import { say } from './say'
import { supportNeeds } from './support-codes'

/** The free text of a prompt: the record beside which the facets lie. */
export const ownWords: QuestionOf<'text'> = {
  kind: 'text',
  facet: 'text',
  label: say('Ert svar', 'Your answer', 'إجابتكم'),
  rows: 6,
}

export const groundsMentioned: Question = {
  kind: 'choices',
  facet: 'groundsMentioned',
  label: say(
    'Vilka diskrimineringsgrunder handlar ert svar om?',
    'Which grounds of discrimination is your answer about?',
    'ما أسس التمييز التي تتناولها إجابتكم؟',
  ),
  hint: say(
    'Socioekonomi är ingen grund i lagen, men ingår i planen.',
    'Socioeconomic status is not a ground in the law, but it is part of the plan.',
    'الوضع الاجتماعي والاقتصادي ليس أساسًا في القانون، لكنه جزء من الخطة.',
  ),
  options: grounds,
}

export const ageGroupsMentioned: Question = {
  kind: 'choices',
  facet: 'ageGroups',
  label: say(
    'Om svaret handlar om ålder: vilka åldersgrupper?',
    'If your answer is about age: which age groups?',
    'إذا كانت إجابتكم عن العمر: فأي فئات عمرية؟',
  ),
  options: ageGroups,
}

export const perspectiveOf = (facet: string): Question => ({
  kind: 'choice',
  facet,
  label: say(
    'Handlar det om ert arbete externt eller internt?',
    'Is this about your external or your internal work?',
    'هل يتعلق ذلك بعملكم الخارجي أم الداخلي؟',
  ),
  hint: say(
    'Externt: de ni möter och det ni levererar. Internt: ni som arbetsgivare.',
    'External: the people you meet and what you deliver. Internal: you as an employer.',
    'خارجي: من تقابلونهم وما تقدّمونه. داخلي: أنتم بصفتكم جهة عمل.',
  ),
  options: perspective,
})

export const supportNeedsOf = (
  label: Question['label'],
  more: Pick<QuestionOf<'choices'>, 'noWhen'> = {},
): Question => ({
  kind: 'choices',
  facet: 'supportNeeds',
  label,
  options: supportNeeds,
  ...more,
})
