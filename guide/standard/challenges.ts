import type { Part } from '../guide'
import { challengeCodes, successCodes } from './challenge-codes'
import { say } from './say'
import { groundsMentioned, ownWords, perspectiveOf } from './shared-questions'

const bullet = say(
  'Vilka har utmaningarna varit? Framgångsfaktorer?',
  'What have the challenges been? Success factors?',
  'ما التحديات التي واجهتموها؟ وما عوامل النجاح؟',
)

export const challenges: Part = {
  key: 'challenges',
  title: say('Utmaningar och framgångsfaktorer', 'Challenges and success factors', 'التحديات وعوامل النجاح'),
  prompts: [
    {
      key: 'challenges',
      number: '4a',
      bullet,
      wording: say(
        'Vilka har utmaningarna varit?',
        'What have the challenges been?',
        'ما التحديات التي واجهتموها؟',
      ),
      questions: [
        ownWords,
        {
          kind: 'choices',
          facet: 'challengeCodes',
          label: say(
            'Vilka av de här utmaningarna har ni haft?',
            'Which of these challenges have you had?',
            'أي من هذه التحديات واجهتم؟',
          ),
          options: challengeCodes,
        },
        perspectiveOf('challengePerspective'),
        groundsMentioned,
      ],
    },
    {
      key: 'success_factors',
      number: '4b',
      bullet,
      wording: say('Framgångsfaktorer?', 'Success factors?', 'وما عوامل النجاح؟'),
      questions: [
        ownWords,
        {
          kind: 'choices',
          facet: 'successCodes',
          label: say(
            'Vad av det här har hjälpt er?',
            'Which of these have helped you?',
            'أي مما يلي ساعدكم؟',
          ),
          options: successCodes,
        },
        perspectiveOf('successPerspective'),
        groundsMentioned,
      ],
    },
  ],
}
